import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { drizzle } from 'drizzle-orm/node-postgres';
import { encode } from 'next-auth/jwt';
import type pg from 'pg';
import { type Database, openPool } from '@/db/client';
import { sessionCookie } from '@/lib/auth/cookie';
import { startSession } from '@/lib/auth/sessions';

/** A running newsroom, seen from beside it. */
export type Product = {
  url: string;
  /** As the product has it: acts as `stet_app`. */
  db: Database;
  /** The same database as its owner, for states that no command leads to quickly. */
  owner: pg.Pool;
  secret: string;
  close(): Promise<void>;
};

export type Settings = Record<string, string>;

/** Opens the database of the newsroom that runs with these settings. */
export async function openProduct(url: string, settings: Settings = {}): Promise<Product> {
  const environment = { ...process.env, ...settings };
  const { stdout } = await promisify(execFile)(process.execPath, ['server/stet.mjs', 'db-url'], { env: environment });
  const address = stdout.trim().split('\n').at(-1) ?? '';
  const data = resolve(environment.STET_DATA || './var');
  const kept = JSON.parse(await readFile(join(data, 'secrets.json'), 'utf8')) as { secret: string };
  const pool = openPool(address, { max: 4 });
  const owner = openPool(address, { role: null, max: 4 });
  return {
    url,
    db: drizzle(pool),
    owner,
    secret: environment.STET_SECRET || kept.secret,
    close: async () => {
      await Promise.all([pool.end(), owner.end()]);
    },
  };
}

/** The cookie of a session begun here and now: signing in without the form. */
export async function cookieFor({ db, secret, url }: Product, userId: string) {
  const { name } = sessionCookie(url);
  const sid = await startSession(db, userId, 'e2e');
  return { name, value: await encode({ token: { sid }, secret, salt: name }) };
}
