import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, installPool, openPool } from '@/db/client';
import { migrate } from '@/db/migrate';
import { Problem } from '@/db/problem';
import { clusterFolder } from '@/server/cluster-folder';
import { openDatabase } from '@/server/database';
import { findEmbeddedPostgres } from '@/server/embedded-postgres';
import { isLock, takeLock } from '@/server/lock';
import type { Say } from '@/server/progress.mjs';
import { keepSecrets } from '@/server/secrets';
import type { Settings } from '@/server/settings';
import type { Shutdown } from '@/server/shutdown';

type Addresses = { ownerUrl: string; appUrl: string };
export type CommandDatabase = Addresses & { db: Database; role: string | null };

/**
 * This newsroom's database, brought up to date, for one command. The embedded one is shared with the product where it
 * runs, and else started for as long as the command takes.
 */
export async function openForCommand(settings: Settings, say: Say, shutdown: Shutdown): Promise<CommandDatabase> {
  const addresses = (await runningAddresses(settings)) ?? (await startForCommand(settings, say, shutdown));
  const { role } = await migrate(addresses.ownerUrl, { appUrl: addresses.appUrl });
  const pool = openPool(addresses.appUrl, { role, max: 4 });
  await shutdown.add(() => pool.end());
  return { ...addresses, db: installPool(pool), role };
}

/** Where the database already answers; null if it is the embedded one and nobody has started it. */
export async function runningAddresses(settings: Settings): Promise<Addresses | null> {
  const { databaseUrl, ownerUrl = databaseUrl, data } = settings;
  if (databaseUrl && ownerUrl) return { ownerUrl, appUrl: databaseUrl };
  await mkdir(data, { recursive: true });
  const lock = await takeLock(join(data, 'lock'));
  if (isLock(lock)) {
    await lock.release();
    return null;
  }
  const { databasePassword } = await keepSecrets(data);
  const url = await findEmbeddedPostgres(await clusterFolder(data, () => {}), databasePassword);
  if (!url) throw new Problem(`Stet is just starting or stopping on ${data} (process ${lock.pid}); try again shortly.`);
  return { ownerUrl: url, appUrl: url };
}

async function startForCommand(settings: Settings, say: Say, shutdown: Shutdown): Promise<Addresses> {
  const lock = await takeLock(join(settings.data, 'lock'));
  if (!isLock(lock)) throw new Problem(`Stet is just starting on ${settings.data}; try again shortly.`);
  await shutdown.add(() => lock.release());
  const database = await openDatabase(settings, await keepSecrets(settings.data), say);
  await shutdown.add(database.stop);
  return database;
}
