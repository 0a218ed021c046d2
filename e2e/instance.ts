import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Settings } from '@/e2e/product';

/** A newsroom started for one test, as `npm start` starts it. */
export type Instance = {
  url: string;
  settings: Settings;
  process: ChildProcess;
  /** All it has printed so far. */
  output(): string;
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<number | null>;
};

const afterwards: (() => Promise<void>)[] = [];

/** What is still to be done when a test is over, however it ended; the newest first. */
export function whenOver(work: () => Promise<void>): void {
  afterwards.push(work);
}

export async function tidyUp(): Promise<void> {
  for (let work = afterwards.pop(); work; work = afterwards.pop()) await work();
}

/** A port that nothing listened at a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** An empty folder for a newsroom's data, which any user may enter. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-e2e-'));
  await chmod(folder, 0o755);
  whenOver(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `npm start`'s program; resolves when it is ready, or when it has ended by itself. */
export async function startInstance(settings: Settings): Promise<Instance> {
  // Settings of the newsroom that the other tests share, and of a .env file, are not for this one.
  const unset = { STET_URL: '', STET_DEMO: '', DATABASE_URL: '', DATABASE_OWNER_URL: '', STET_SECRET: '' };
  const child = spawn(process.execPath, ['server/start.mjs'], {
    env: { ...process.env, ...unset, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk;
        if (printed.includes('Stet is ready at ')) resolve();
      });
    }
  });
  const ended = once(child, 'close');
  whenOver(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    // A process that a test holds still hears of nothing else.
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    await ended;
  });
  await Promise.race([ready, ended]);
  return {
    url: `http://localhost:${settings.PORT}`,
    settings,
    process: child,
    output: () => printed,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}

/** The processes whose command line names something. */
export async function processesNaming(word: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['ax', '-o', 'pid=,args=']);
  return stdout.split('\n').filter((line) => line.includes(word));
}
