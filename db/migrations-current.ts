import type { Pool, PoolClient } from 'pg';
import journal from './migrations/meta/_journal.json';

export type MigrationState = 'current' | 'behind' | 'ahead';

/** How the database stands to the migrations of this version: `ahead` means a newer Stet has been here. */
export async function migrationState(client: Pick<Pool | PoolClient, 'query'>): Promise<MigrationState> {
  const { rows } = await client.query<{ at: string }>('select created_at as at from drizzle.__drizzle_migrations');
  const applied = new Set(rows.map((row) => Number(row.at)));
  const known = new Set(journal.entries.map((entry) => entry.when));
  if (![...known].every((at) => applied.has(at))) return 'behind';
  return [...applied].every((at) => known.has(at)) ? 'current' : 'ahead';
}

/** For /readyz: whether the schema is the one that this version expects. False, too, when the database is away. */
export async function migrationsAreCurrent(pool: Pool): Promise<boolean> {
  try {
    return (await migrationState(pool)) === 'current';
  } catch {
    return false;
  }
}
