import { eq } from 'drizzle-orm';
import type { Database, Queryable } from '@/db/client';
import { users } from '@/db/schema/people';
import { firstColumns, type ListColumn, readColumns } from '@/lib/articles/desk-columns';
import type { Actor } from '@/lib/people/actor';

/** What a person's list of articles shows beside the headline. */
export async function getListColumns(db: Queryable, { actor }: { actor: Actor }): Promise<readonly ListColumn[]> {
  const [row] = await db.select({ chosen: users.listColumns }).from(users).where(eq(users.id, actor.id));
  return row?.chosen ? readColumns(row.chosen) : firstColumns;
}

/** Keeps what a person's list is to show; null: what it shows everybody at first. */
export async function chooseListColumns(
  db: Database,
  { actor, columns }: { actor: Actor; columns: ListColumn[] | null },
): Promise<void> {
  await db.update(users).set({ listColumns: columns }).where(eq(users.id, actor.id));
}
