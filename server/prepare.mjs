// Runs before anything is installed: Node's own modules only, and syntax that an old Node still reads.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { say, step } from './progress.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process unless this Node is new enough. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  fail(`Stet needs Node.js 20.9 or later; this is ${process.versions.node}.`);
}

/**
 * Makes this process one that can import our TypeScript: a Node new enough, the root as its folder, everything
 * installed. `mode` is chosen before React or Next are loaded: they choose their code by it.
 */
export async function makeReady({ mode = 'production', development = false } = {}) {
  requireNode();
  process.chdir(root);
  process.env.NODE_ENV = mode;
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  await installDependencies({ development });
  const { register } = await import('tsx/esm/api');
  register();
}

/** Prints one sentence and ends the process as failed. */
export function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Installs what package-lock.json names, unless it is there. `development`: what only tests and checks need, too. */
export async function installDependencies({ development = false } = {}) {
  if (isInstalled(development)) return;
  const lock = join(root, 'var', 'installing');
  while (!takeTurn(lock)) {
    await step('Waiting for another start to install the dependencies', () => turnOf(lock));
    if (isInstalled(development)) return;
  }
  try {
    await step('Installing dependencies', npmCi);
    writeFileSync(mark, lockHash());
  } catch (error) {
    rmSync(lock, { force: true });
    say(error.message);
    fail('The dependencies could not be installed; is the npm registry within reach?');
  }
  rmSync(lock, { force: true });
}

const mark = join(root, 'node_modules', '.stet-installed');

/** What we installed ourselves is marked; what somebody else did is compared with what should be there. */
function isInstalled(development) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  if (!wanted) fail('package-lock.json is missing or damaged; restore it with git.');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lockHash()) return true;
  const found = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!found) return false;
  return Object.entries(wanted).every(([path, { version, optional, extraneous, dev, devOptional }]) => {
    if (path === '' || optional || extraneous || ((dev || devOptional) && !development)) return true;
    return found[path]?.version === version && existsSync(join(root, path));
  });
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

function npmCi() {
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--include=dev', '--no-progress', '--loglevel=error'];
  const [command, options] =
    npm && basename(npm) === 'npm-cli.js' ? [process.execPath, [npm, ...flags]] : ['npm', flags];
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output.trim()))));
  });
}

function takeTurn(lock) {
  mkdirSync(join(root, 'var'), { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

async function turnOf(lock) {
  while (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) await pause(500);
  rmSync(lock, { force: true });
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
