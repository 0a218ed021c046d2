import { randomBytes } from 'node:crypto';
import { access, chmod, chown, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '@/db/problem';
import { type Account, canEnter, postgresAccount } from '@/server/postgres-account';
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
  const account = await postgresAccount();
  if ((await canEnter(account, data)) || (await letIn(account, data))) return usual;
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

/** Opens the data folder itself, and that alone, to Postgres's group: what lies in it keeps its own rights. */
async function letIn(account: Account, data: string): Promise<boolean> {
  if (account.gid === undefined || !(await canEnter(account, dirname(data)))) return false;
  const { uid, mode } = await stat(data);
  await chown(data, uid, account.gid);
  await chmod(data, (mode & 0o7777) | 0o010);
  return canEnter(account, data);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
