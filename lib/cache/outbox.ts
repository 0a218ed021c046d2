import { asc, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { counters, outbox } from '@/db/schema/events';
import type { Tag } from '@/lib/cache/tags';

/**
 * Queues tags for every process to drop, in the caller's transaction; a trigger notifies them at its commit. The number
 * comes from one locked row, so number order is commit order: call it last.
 */
export async function appendOutbox(tx: Queryable, tags: Iterable<Tag>): Promise<void> {
  const [row] = await tx
    .update(counters)
    .set({ value: sql`${counters.value} + 1` })
    .where(eq(counters.name, 'outbox'))
    .returning({ number: counters.value });
  if (!row) throw new Error('The counter of the outbox is missing: the database was not migrated.');
  await tx.insert(outbox).values({ number: row.number, tags: [...new Set(tags)] });
}

export type OutboxEntry = { number: number; tags: Tag[] };

/** Entries after a number, in commit order. */
export async function readOutboxAfter(db: Queryable, number: number, limit = 1000): Promise<OutboxEntry[]> {
  const rows = await db
    .select({ number: outbox.number, tags: outbox.tags })
    .from(outbox)
    .where(gt(outbox.number, number))
    .orderBy(asc(outbox.number))
    .limit(limit);
  return rows.map((row) => ({ number: row.number, tags: row.tags as Tag[] }));
}

/** The newest number given out; 0 before the first. */
export async function latestOutboxNumber(db: Queryable): Promise<number> {
  const [row] = await db.select({ value: counters.value }).from(counters).where(eq(counters.name, 'outbox'));
  return row?.value ?? 0;
}

/** Deletes entries older than a moment, but never the newest: it tells a process whether it missed any. */
export async function pruneOutbox(db: Queryable, before: Date): Promise<void> {
  const newest = db.select({ number: outbox.number }).from(outbox).orderBy(desc(outbox.number)).limit(1);
  await db.delete(outbox).where(sql`${lt(outbox.at, before)} and ${outbox.number} < (${newest})`);
}
