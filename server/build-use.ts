import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '@/db/problem';
import { holderOf, isLock, takeLock } from '@/server/lock';
import type { Shutdown } from '@/server/shutdown';

/** Beside the clone's build, not beside a newsroom's data: several newsrooms may run from one clone. */
const folder = 'var';
const prefixOf = (build: string) => `serving${build.replaceAll('/', '-')}-`;

/** Leaves word that this process serves pages from `build`, for as long as it does. */
export async function markInUse(build: string, url: string, shutdown: Shutdown): Promise<void> {
  await mkdir(folder, { recursive: true });
  const mark = await takeLock(join(folder, prefixOf(build) + process.pid), url);
  if (isLock(mark)) await shutdown.add(() => mark.release());
}

/** Throws where another process still serves from `build`: a new one would take its pages from under it. */
export async function requireUnused(build: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(prefixOf(build)))) {
    const holder = await holderOf(join(folder, name));
    if (!holder || holder.pid === process.pid) continue;
    throw new Problem(
      `The sources have changed, and Stet at ${holder.note} (process ${holder.pid}) still serves from their last build: stop it first, or set STET_BUILD to another folder.`,
    );
  }
}
