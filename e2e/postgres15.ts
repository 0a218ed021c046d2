import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import pg from 'pg';
import { freePort, newFolder, whenOver } from '@/e2e/instance';

const run = promisify(execFile);
const programs = '/usr/lib/postgresql/15/bin';

export const hasPostgres15 = (): boolean => existsSync(join(programs, 'postgres'));

/** Who may run Postgres, which refuses root: this user, else the package's own. */
async function account(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

/** A server of the system's Postgres 15, with an empty database whose owner is no superuser: its address. */
export async function startPostgres15(): Promise<string> {
  const [folder, port, who] = [await newFolder(), await freePort(), await account()];
  if (who.uid !== undefined && who.gid !== undefined) await chown(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  await run(join(programs, 'initdb'), ['-D', data, '-U', 'boss', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'], {
    ...who,
    cwd: '/',
  });
  const options = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];
  const server: ChildProcess = spawn(join(programs, 'postgres'), options, { ...who, cwd: '/', stdio: 'ignore' });
  const ended = once(server, 'close');
  whenOver(async () => {
    server.kill('SIGINT');
    await ended;
  });
  const boss = (database: string) => `postgres://boss@127.0.0.1:${port}/${database}`;
  await expect.poll(() => answers(boss('postgres')), { timeout: 15_000 }).toBe(true);
  await order(
    boss('postgres'),
    `create role keeper login createrole password 'kept'`,
    'create database news owner keeper',
  );
  return `postgres://keeper:kept@127.0.0.1:${port}/news`;
}

const answers = (address: string): Promise<boolean> =>
  order(address, 'select 1').then(
    () => true,
    () => false,
  );

async function order(address: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
