import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { installPool, openPool } from '@/db/client';
import { migrate } from '@/db/migrate';
import {
  type EmbeddedPostgres,
  findEmbeddedPostgres,
  makeDatabase,
  startEmbeddedPostgres,
} from '@/server/embedded-postgres';
import { readPostmaster } from '@/server/postmaster';
import { startWorker } from '@/server/worker';

let data: string;
let server: EmbeddedPostgres;

const options = () => ({
  folder: join(data, 'postgres'),
  logFile: join(data, 'postgres.log'),
  password: 'hush',
  settings: { fsync: 'off' },
});

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'stet-embedded-'));
  await chmod(data, 0o755);
  server = await startEmbeddedPostgres(options());
  await makeDatabase(server, 'stet');
});
afterAll(async () => {
  await server.stop();
  await rm(data, { recursive: true });
});

async function run(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

const ask = async (url: string, question: string) => Object.values((await run(url, question)).rows[0])[0];

test('it speaks UTF-8 whatever the machine speaks, and sorts by code points', async () => {
  expect(await ask(server.url(), 'show server_encoding')).toBe('UTF8');
  expect(await ask(server.url(), "select upper('ə') || (('a' < 'B')::text)")).toBe('Əfalse');
});

test('it listens to this machine alone, and asks for the password', async () => {
  expect(await ask(server.url(), 'show listen_addresses')).toBe('127.0.0.1');
  await expect(ask(server.url().replace('hush', 'wrong'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
});

test('another process finds it by its folder', async () => {
  expect(await findEmbeddedPostgres(options().folder, 'hush')).toBe(server.url());
});

test('one that a killed Stet left behind is stopped cleanly, and its data is there in the next', async () => {
  await run(server.url(), "create table kept as select 'text' as words");
  const orphan = await readPostmaster(options().folder);
  const said: string[] = [];
  server = await startEmbeddedPostgres({ ...options(), port: server.port, log: (line) => said.push(line) });
  expect(said).toEqual(['Stopped the PostgreSQL that an earlier run left behind.']);
  expect((await readPostmaster(options().folder))?.pid).not.toBe(orphan?.pid);
  expect(await ask(server.url(), 'select words from kept')).toBe('text');
});

test('the worker goes on when the database comes back', async () => {
  const { role } = await migrate(server.url());
  const pool = openPool(server.url(), { role });
  installPool(pool);
  const worker = await startWorker(server.url(), role, pino({ level: 'silent' }), async () => null);
  const clocks = () => ask(server.url(), 'select count(*)::int from graphile_worker._private_known_crontabs');
  await vi.waitFor(async () => expect(await clocks()).toBe(4), { timeout: 15_000, interval: 100 });
  await server.stop();
  server = await startEmbeddedPostgres({ ...options(), port: server.port, onlyThatPort: true });
  await pool.query("select graphile_worker.add_job('tidy')");
  const left = () => ask(server.url(), "select count(*)::int from graphile_worker.jobs where task_identifier = 'tidy'");
  await vi.waitFor(async () => expect(await left()).toBe(0), { timeout: 40_000, interval: 100 });
  await worker.stop();
  await pool.end();
}, 60_000);
