import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '@/db/problem';
import { canEnter, postgresAccount } from '@/server/postgres-account';
import { openGround } from '@/server/postgres-binaries';

/**
 * Where this newsroom's embedded database stands: in its data folder, or, where Postgres's account cannot enter that
 * (a clone in /root), in a folder of its own that the data folder remembers.
 */
export async function clusterFolder(data: string, log: (line: string) => void): Promise<string> {
  const note = join(data, 'postgres-folder');
  const remembered = await readFile(note, 'utf8').catch(() => '');
  if (remembered) return remembered.trim();
  const usual = join(data, 'postgres');
  if (await canEnter(await postgresAccount(), data)) return usual;
  if (await exists(usual)) {
    throw new Problem(`The user postgres cannot enter ${data}: open the way to it, or move it and set STET_DATA.`);
  }
  const folder = join(openGround, `newsroom-${randomBytes(6).toString('hex')}`, 'postgres');
  await mkdir(dirname(folder), { recursive: true, mode: 0o755 }).catch(() => {
    throw new Problem(`The user postgres cannot enter ${data}; set STET_DATA to a folder that it can enter.`);
  });
  await writeFile(note, `${folder}\n`);
  log(`PostgreSQL cannot enter ${data}, so its files stand in ${folder}.`);
  return folder;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
