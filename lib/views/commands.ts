import { and, eq, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { savedViews } from '@/db/schema/desk-list';
import { newId } from '@/lib/body/ids';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';
import { listViews } from '@/lib/views/queries';

type Own = { actor: Actor; id: string };

const mostViews = 50;

/** Keeps how a person looks at the list under a name, at the end of theirs. Returns its id. */
export async function saveView(
  db: Database,
  { actor, name, query }: { actor: Actor; name: string; query: string },
): Promise<string> {
  return db.transaction(async (tx) => {
    const views = await lockViews(tx, actor);
    if (views.length >= mostViews) throw refuse(`${mostViews} views are as many as anybody keeps. Delete one first.`);
    requireFreeName(views, name, null);
    const id = newId();
    const position = sql<number>`(select coalesce(max(position), -1) + 1 from saved_views where user_id = ${actor.id})`;
    await tx.insert(savedViews).values({ id, userId: actor.id, name, query, position });
    return id;
  });
}

/** Gives a person's view another name. */
export async function renameView(db: Database, { actor, id, name }: Own & { name: string }): Promise<void> {
  await db.transaction(async (tx) => {
    requireFreeName(await requireView(tx, { actor, id }), name, id);
    await tx.update(savedViews).set({ name }).where(eq(savedViews.id, id));
  });
}

/** Deletes a person's view; the articles it showed are untouched. */
export async function deleteView(db: Database, { actor, id }: Own): Promise<void> {
  await db.transaction(async (tx) => {
    await requireView(tx, { actor, id });
    await tx.delete(savedViews).where(eq(savedViews.id, id));
  });
}

/** Moves a person's view one place up (-1) or down (1). */
export async function moveView(db: Database, { actor, id, by }: Own & { by: -1 | 1 }): Promise<void> {
  await db.transaction(async (tx) => {
    const ids = (await requireView(tx, { actor, id })).map((view) => view.id);
    const from = ids.indexOf(id);
    const to = Math.min(Math.max(from + by, 0), ids.length - 1);
    for (const [position, one] of ids.toSpliced(from, 1).toSpliced(to, 0, id).entries()) {
      await tx.update(savedViews).set({ position }).where(eq(savedViews.id, one));
    }
  });
}

/** Opens a person's list with this view from now on, or with all articles again. */
export async function openListWith(db: Database, { actor, id, opens }: Own & { opens: boolean }): Promise<void> {
  await db.transaction(async (tx) => {
    await requireView(tx, { actor, id });
    const others = and(eq(savedViews.userId, actor.id), ne(savedViews.id, id));
    await tx.update(savedViews).set({ isDefault: false }).where(others);
    await tx.update(savedViews).set({ isDefault: opens }).where(eq(savedViews.id, id));
  });
}

/** A person's views, held against a second browser of theirs. */
async function lockViews(tx: Transaction, actor: Actor) {
  await tx.execute(sql`select from users where id = ${actor.id} for update`);
  return listViews(tx, { actor });
}

async function requireView(tx: Transaction, { actor, id }: Own) {
  const views = await lockViews(tx, actor);
  if (!views.some((view) => view.id === id)) throw new StetError('not found', 'There is no such view any more.');
  return views;
}

function requireFreeName(views: { id: string; name: string }[], name: string, except: string | null): void {
  if (views.some((view) => view.name === name && view.id !== except)) throw refuse('You have a view of this name.');
}

const refuse = (message: string) => new StetError('invalid', message, { issues: [{ field: 'name', message }] });
