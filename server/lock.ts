import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { isAlive } from '@/server/postmaster';

/** Whose lock a file is. `began` tells a process from a later one with the same number. */
export type Holder = { pid: number; began: string; note: string };

export type Lock = { release(): Promise<void>; write(note: string): Promise<void> };

/** Takes the lock kept in `file`, or answers who holds it. A lock whose process is gone counts for nothing. */
export async function takeLock(file: string, note = ''): Promise<Lock | Holder> {
  const mine: Holder = { pid: process.pid, began: await beganAt(process.pid), note };
  const own = `${file}.${process.pid}`;
  for (;;) {
    await writeFile(own, JSON.stringify(mine));
    const taken = await link(own, file).then(
      () => true,
      () => false,
    );
    await rm(own, { force: true });
    if (taken) return lockIn(file, mine);
    const holder = await holderOf(file);
    if (holder) return holder;
    await clearStale(file);
  }
}

export function isLock(lock: Lock | Holder): lock is Lock {
  return 'release' in lock;
}

/** The living process that holds the lock in `file`. */
export async function holderOf(file: string): Promise<Holder | null> {
  try {
    const holder = JSON.parse(await readFile(file, 'utf8')) as Holder;
    return isAlive(holder.pid) && (await beganAt(holder.pid)) === holder.began ? holder : null;
  } catch {
    return null;
  }
}

function lockIn(file: string, mine: Holder): Lock {
  return {
    release: () => rm(file, { force: true }),
    write: async (note) => {
      await writeFile(`${file}.new`, JSON.stringify({ ...mine, note }));
      await rename(`${file}.new`, file);
    },
  };
}

/** Moved aside before it is removed: if another start has taken the lock since we looked, it is put back. */
async function clearStale(file: string): Promise<void> {
  const aside = `${file}.stale.${process.pid}`;
  await rename(file, aside).catch(() => {});
  if (await holderOf(aside)) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

/** When a process began, where the system tells (Linux); numbers are given again, moments are not. */
async function beganAt(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [state, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? 'dead, and not yet collected' : (rest[18] ?? '');
}
