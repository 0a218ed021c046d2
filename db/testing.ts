import { randomBytes } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Database, openPool } from '@/db/client';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The owner's address of the tests' server, without a database. */
    databaseServer: string;
  }
}

export type TestDatabase = {
  /** As the product has it: acts as `stet_app`. */
  db: Database;
  pool: pg.Pool;
  /** The same database as its owner. */
  ownerPool: pg.Pool;
  ownerUrl: string;
};

/**
 * A migrated, empty database of its own for the test file that calls this at its top. Dropped afterwards.
 * `template` is another database to copy.
 */
export function useTestDatabase({ template = 'stet_template' } = {}): TestDatabase {
  const server = inject('databaseServer');
  if (!server) throw new Error('Tests that use the database are named *.db.test.ts.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const ownerUrl = server + name;
  // Pools connect at the first query, so they can be handed out before the database is there.
  const pool = openPool(ownerUrl);
  const ownerPool = openPool(ownerUrl, { role: null });

  beforeAll(() => onServer(server, `create database ${name} template ${template}`));
  afterAll(async () => {
    await Promise.all([pool.end(), ownerPool.end()]);
    await onServer(server, `drop database if exists ${name} with (force)`);
  });
  return { db: drizzle(pool), pool, ownerPool, ownerUrl };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}postgres` });
  await client.connect();
  await client.query(statement);
  await client.end();
}
