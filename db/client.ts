import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

export type Database = NodePgDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
/** What queries take: the pool or a transaction. */
export type Queryable = Database | Transaction;

/** The role the product runs as; it cannot change the record. */
export const appRole = 'stet_app';

const key = Symbol.for('stet.pool');
const holder = globalThis as unknown as { [key]?: { pool: pg.Pool; db: Database } };

/**
 * A query of ours is over sooner than helpers for it are started and its plan is compiled, and the cores that they would
 * take are those of other requests.
 */
const oneProcessEach = ['-c max_parallel_workers_per_gather=0', '-c jit=off'];

/**
 * A pool whose every connection acts as `stet_app`, unless `role` is null (its own owner, or a database where no
 * role could be made).
 */
export function openPool(
  url: string,
  { role = appRole, max = 10 }: { role?: string | null; max?: number } = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5_000,
    application_name: 'stet',
    options: [...(role ? [`-c role=${role}`] : []), ...oneProcessEach].join(' '),
  });
  // An idle connection that dies must not end the process; the next query opens another.
  pool.on('error', () => {});
  return pool;
}

/** Sets the one pool that pages, actions and jobs of this process share. Called once, at start. */
export function installPool(pool: pg.Pool): Database {
  const db = drizzle(pool);
  holder[key] = { pool, db };
  return db;
}

/** The process's database. Throws before `installPool`. */
export function getDb(): Database {
  if (!holder[key]) throw new Error('The database is not open: installPool comes first.');
  return holder[key].db;
}

/** The process's pool, for LISTEN and health. */
export function getPool(): pg.Pool {
  if (!holder[key]) throw new Error('The database is not open: installPool comes first.');
  return holder[key].pool;
}
