import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import { Logger, runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { appRole } from '@/db/client';
import { migrationState } from '@/db/migrations-current';
import { Problem } from '@/db/problem';
import { placeOf, reachDatabase } from '@/db/reach';
import { giveQueueTo, grantTo, makeAppRole } from '@/db/roles';

export type Migrated = {
  /** What the product's connections act as. Null where no role could be made: the triggers alone guard the record. */
  role: string | null;
};

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));
const lock = 0x57e7;
const silent = new Logger(() => () => {});

/**
 * Brings the database to this version's schema, then makes the product's role and its grants anew. Starts that race
 * wait for each other. `appUrl` is how the product signs in, where that is not as the owner.
 */
export async function migrate(ownerUrl: string, { appUrl = ownerUrl }: { appUrl?: string } = {}): Promise<Migrated> {
  const owner = await reachDatabase(ownerUrl);
  try {
    await owner.query("set client_min_messages = 'warning'");
    await owner.query('select pg_advisory_lock($1)', [lock]);
    await applySchema(owner, ownerUrl);
    await runMigrations({ connectionString: ownerUrl, logger: silent });
    return await grantRights(owner, userOf(ownerUrl), userOf(appUrl));
  } catch (error) {
    throw refusalIn(error, ownerUrl) ?? error;
  } finally {
    await owner.end();
  }
}

async function applySchema(owner: pg.Client, ownerUrl: string): Promise<void> {
  await applyMigrations(drizzle(owner), { migrationsFolder });
  const state = await migrationState(owner);
  if (state === 'current') return;
  throw new Problem(
    state === 'ahead'
      ? `The database at ${placeOf(ownerUrl)} was migrated by a newer Stet; start that version, or restore a backup.`
      : `The migrator passed over a migration dated before the newest one in ${placeOf(ownerUrl)}; date it anew.`,
  );
}

async function grantRights(owner: pg.Client, ownerUser: string, appUser: string): Promise<Migrated> {
  if (await makeAppRole(owner, appUser || ownerUser)) {
    await grantTo(owner, appRole);
    await giveQueueTo(owner, appRole);
    return { role: appRole };
  }
  if (appUser === ownerUser) return { role: null };
  throw new Problem(
    `${ownerUser} may not make roles here; let someone who may run: create role ${appRole} nologin; grant ${appRole} to ${ownerUser}, ${appUser};`,
  );
}

/** What the database says where its user lacks a right; Drizzle wraps it in an error of its own. */
function refusalIn(error: unknown, ownerUrl: string): Problem | null {
  if (!(error instanceof Error)) return null;
  if ((error as { code?: string }).code !== '42501') return refusalIn(error.cause, ownerUrl);
  return new Problem(`The database at ${placeOf(ownerUrl)} does not let its user set up Stet: ${error.message}.`);
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
