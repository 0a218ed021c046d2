import { drizzle } from 'drizzle-orm/node-postgres';
import type { Transaction } from '@/db/client';
import { articles } from '@/db/schema/articles';
import type { Product } from '@/e2e/product';
import { appendOutbox } from '@/lib/cache/outbox';
import type { Tag } from '@/lib/cache/tags';

/** Everything that the record is kept in; what refers to another stands after it. */
const tables = ['publications', 'publication_parts', 'publication_media', 'record_nodes', 'record_keys', 'checkpoints'];

/**
 * Works on the record as the owner of its database can, with every trigger and every check of a reference off:
 * whatever guards it in the database does not guard it from its owner.
 */
async function asOwner({ owner }: Product, work: (tx: Transaction) => Promise<unknown>): Promise<void> {
  await drizzle(owner).transaction(async (tx) => {
    await tx.execute('set local session_replication_role = replica');
    await work(tx);
  });
}

/** Has every page drawn again, as a publication does. */
async function dropPages({ db }: Product): Promise<void> {
  const ids = await db.select({ id: articles.id }).from(articles);
  const tags: Tag[] = ['site', 'record', 'articles', ...ids.map(({ id }) => `article:${id}` as const)];
  await db.transaction((tx) => appendOutbox(tx, tags));
}

/** Remembers the record as it is, so that each attack begins from the same one. */
export async function rememberRecord({ owner }: Product): Promise<void> {
  const copies = tables.map((name) => `create table untouched.${name} as table public.${name}`);
  await owner.query(['create schema untouched', ...copies].join(';'));
}

/** Changes the record behind everybody's back. */
export async function attackRecord(product: Product, work: (tx: Transaction) => Promise<void>): Promise<void> {
  await asOwner(product, work);
  await dropPages(product);
}

/** Puts the record back as it was remembered. */
export async function restoreRecord(product: Product): Promise<void> {
  const back = tables.map((name) => `delete from public.${name}; insert into public.${name} table untouched.${name}`);
  await asOwner(product, (tx) => tx.execute(back.join(';')));
  await dropPages(product);
}
