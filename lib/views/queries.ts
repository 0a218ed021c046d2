import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { savedViews } from '@/db/schema/desk-list';
import type { Actor } from '@/lib/people/actor';

export type SavedView = { id: string; name: string; query: string; isDefault: boolean };

/** A person's own views of the list, in their order. */
export const listViews = (db: Queryable, { actor }: { actor: Actor }): Promise<SavedView[]> =>
  db
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query, isDefault: savedViews.isDefault })
    .from(savedViews)
    .where(eq(savedViews.userId, actor.id))
    .orderBy(asc(savedViews.position), asc(savedViews.id));
