import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

/** What a running server says of itself in the `postmaster.pid` of its folder. */
export type Postmaster = { pid: number; port: number; ready: boolean };

export async function readPostmaster(folder: string): Promise<Postmaster | null> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return pid ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : null;
}

/** Stops the server that a killed Stet left behind in `folder`. Answers whether there was one. */
export async function stopOrphan(folder: string): Promise<boolean> {
  const left = await readPostmaster(folder);
  if (!left || !isAlive(left.pid)) return false;
  if (!(await isPostgres(left.pid, folder))) {
    // The number now belongs to another process: Postgres itself would refuse to start because of it.
    await rm(join(folder, 'postmaster.pid'), { force: true });
    return false;
  }
  await stopPostmaster(folder, left.pid);
  return true;
}

/** A fast, clean shutdown: sessions end, nothing is lost. Resolves when the server is gone. */
export async function stopPostmaster(folder: string, pid: number, patience = 30_000): Promise<void> {
  for (const [name, milliseconds] of [
    ['SIGINT', patience],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 1_000],
  ] as const) {
    signal(pid, name);
    if (await isGoneWithin(folder, pid, milliseconds)) return;
  }
}

async function isGoneWithin(folder: string, pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(20)) {
    // Its last act is to remove its file; where nobody collects dead processes, the number stays taken after that.
    if (!isAlive(pid) || (await readPostmaster(folder))?.pid !== pid) return true;
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone already.
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isPostgres(pid: number, folder: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => commandByPs(pid));
  return command.includes('postgres') && command.includes(folder);
}

async function commandByPs(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return stdout;
}
