import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';

/** Cores apart from each other, so that who asks takes no time from who answers. */
export const cores = { server: '0', load: '1' };

/** Whether a program is there to be run. */
export function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const canPin = availableParallelism() >= 2 && has('taskset');

/** A command line that runs on one core, where that can be arranged. */
export function pinned(core: string, command: string[]): string[] {
  return canPin ? ['taskset', '-c', core, ...command] : command;
}

export type Running = { child: ChildProcess; stop(): Promise<void> };

/** Starts a program and waits until a line of its output matches `ready`. */
export async function run(command: string[], ready: RegExp, env: NodeJS.ProcessEnv = process.env): Promise<Running> {
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk;
      if (ready.test(output)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    void ended.then(() => reject(new Error(`${command.join(' ')} ended before it was ready:\n${output}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { child, stop };
}

/** A port that nobody has. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}
