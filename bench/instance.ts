import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cores, freePort, pinned, type Running, run } from '@/bench/processes';
import { fillBulk } from '@/db/demo/bulk';
import { fillDemo } from '@/db/demo/fill';
import { type CommandDatabase, openForCommand } from '@/server/command-database';
import { readSettings } from '@/server/settings';
import { Shutdown } from '@/server/shutdown';

/** A newsroom of its own, on its own data and port, that the bench starts and stops. */
export type Instance = { url: string; env: Record<string, string>; remove(): Promise<void> };

export async function makeInstance(): Promise<Instance> {
  const data = await mkdtemp(join(tmpdir(), 'stet-bench-'));
  await chmod(data, 0o755);
  const port = String(await freePort());
  const env = { PORT: port, HOST: '127.0.0.1', STET_DATA: data, STET_URL: `http://127.0.0.1:${port}`, STET_DEMO: '1' };
  return { url: env.STET_URL, env, remove: () => rm(data, { recursive: true, force: true }) };
}

/** Fills the demo newsroom, and then `count` articles more. */
export async function fill(instance: Instance, count: number): Promise<void> {
  // Read by what stores the demo's pictures.
  Object.assign(process.env, instance.env);
  await withDatabase(instance, async ({ db }) => {
    await fillDemo(db);
    await fillBulk(db, count);
  });
}

/** Does `work` with the newsroom's database: the running product's, or else one that is started for as long as it takes. */
export async function withDatabase<T>(
  { env }: Instance,
  work: (database: CommandDatabase) => T | Promise<T>,
): Promise<T> {
  const shutdown = new Shutdown();
  try {
    return await work(await openForCommand(readSettings(env), () => {}, shutdown));
  } finally {
    await shutdown.close();
  }
}

export type Started = Running & { toReady: number };

/** What the product and its database may run on: the server's core alone, or whatever the machine has. */
export type Room = 'one core' | 'every core';

/** Starts the product as `npm start` does, and says how long it took to be ready. */
export async function start({ env }: Instance, room: Room = 'one core'): Promise<Started> {
  const began = performance.now();
  const bare = [process.execPath, 'server/start.mjs'];
  const command = room === 'one core' ? pinned(cores.server, bare) : bare;
  const running = await run(command, /^Stet is ready/m, { ...process.env, ...env });
  return { ...running, toReady: performance.now() - began };
}

/** Resident memory of the product's own process, in bytes; null where the system does not tell. */
export async function memoryOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes ? Number(kilobytes) * 1024 : null;
}
