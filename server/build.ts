import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '@/db/problem';
import { requireUnused } from '@/server/build-use';
import { holderOf, isLock, takeLock } from '@/server/lock';
import type { Step } from '@/server/progress.mjs';
import type { Shutdown } from '@/server/shutdown';

const sources = ['app', 'components', 'db', 'lib', 'public'];
const files = ['next.config.js', 'postcss.config.mjs', 'proxy.ts', 'tsconfig.json', 'package-lock.json'];
/** In those folders, but never in what is built. */
const outside = /^db\/(demo\/|testing\.ts$)|\.test\.tsx?$|\.sql$/;

/** Where Next puts its build. */
export const buildFolder = (): string => process.env.STET_BUILD ?? '.next';
const markFile = () => join(buildFolder(), 'stet-sources');

export type BuildOptions = { step: Step; shutdown: Shutdown; verbose?: boolean };

/** Builds the pages unless the build at hand was made from just these sources. Two starts do not build at once. */
export async function buildIfNeeded({ step, shutdown, verbose = false }: BuildOptions): Promise<void> {
  if (await buildIsCurrent()) return;
  await mkdir('var', { recursive: true });
  const file = join('var', `building${buildFolder().replaceAll('/', '-')}`);
  const lock = await takeLock(file);
  if (!isLock(lock)) {
    await step('Waiting for another start to build the pages', async () => {
      while (await holderOf(file)) await pause(300);
    });
    return buildIfNeeded({ step, shutdown, verbose });
  }
  try {
    await step('Building the pages', () => build(shutdown, verbose));
  } finally {
    await lock.release();
  }
}

async function buildIsCurrent(): Promise<boolean> {
  const mark = await readFile(markFile(), 'utf8').catch(() => '');
  return existsSync(join(buildFolder(), 'BUILD_ID')) && mark === (await hashSources());
}

async function build(shutdown: Shutdown, verbose: boolean): Promise<void> {
  const hash = await hashSources();
  await requireUnused(buildFolder());
  // A build cut short must not be taken for the one before it.
  await rm(markFile(), { force: true });
  await runNextBuild(shutdown, verbose);
  await writeFile(markFile(), hash);
}

async function runNextBuild(shutdown: Shutdown, verbose: boolean): Promise<void> {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...environment } = process.env;
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', verbose ? 'inherit' : 'pipe', verbose ? 'inherit' : 'pipe'],
    // A process group of its own, so that stopping it stops its workers too.
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  }
  const done = new Promise<number | null>((resolve) => child.on('close', resolve));
  await shutdown.add(async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGTERM');
    await done;
  });
  if ((await done) === 0 || shutdown.begun) return;
  throw new Problem(`${output.trim()}\nThe pages could not be built; what stopped it stands above.`);
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [...(await listSources()), ...files.filter((name) => existsSync(name))]) {
    hash.update(`${file}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function listSources(): Promise<string[]> {
  const lists = sources.map(async (folder) => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  });
  return (await Promise.all(lists))
    .flat()
    .filter((file) => !outside.test(file))
    .sort();
}
