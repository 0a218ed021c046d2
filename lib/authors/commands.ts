import { and, eq, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { redirects } from '@/db/schema/addresses';
import { authors } from '@/db/schema/authors';
import { topics } from '@/db/schema/newsroom';
import { authorPath } from '@/lib/articles/paths';
import { canManage } from '@/lib/articles/permissions';
import { proposeSlug } from '@/lib/articles/slug';
import type { authorInput } from '@/lib/authors/input';
import { newId } from '@/lib/body/ids';
import { appendOutbox } from '@/lib/cache/outbox';
import type { Tag } from '@/lib/cache/tags';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

type AuthorFields = z.infer<typeof authorInput>;

function requireManager(actor: Actor): void {
  if (!canManage('authors', actor.role)) throw new StetError('not allowed', 'Only editors manage authors.');
}

/** Adds a public person or organisation. Returns its id. */
export async function addAuthor(db: Database, { actor, ...fields }: { actor: Actor } & AuthorFields): Promise<string> {
  requireManager(actor);
  return db.transaction(async (tx) => {
    await requireFree(tx, fields, null);
    const id = newId();
    await tx.insert(authors).values({ id, ...fields });
    await recordEvent(tx, { actorId: actor.id, type: 'author.added', data: { author: id } });
    await appendOutbox(tx, [pathTag(fields.slug)]);
    return id;
  });
}

/** Changes an author. Published bylines keep the name that was printed; an old page's address leads on. */
export async function changeAuthor(
  db: Database,
  { actor, authorId, ...fields }: { actor: Actor; authorId: string } & AuthorFields,
): Promise<void> {
  requireManager(actor);
  await db.transaction(async (tx) => {
    const [author] = await tx.select().from(authors).where(sql`${authors.id}::text = ${authorId}`).for('update');
    if (!author) throw new StetError('not found', 'There is no such author.');
    await requireFree(tx, fields, author.id);
    const tags: Tag[] = [`author:${author.id}`, pathTag(author.slug), pathTag(fields.slug)];
    if (author.slug !== fields.slug) {
      await tx.delete(redirects).where(eq(redirects.path, authorPath(fields.slug)));
      await tx.insert(redirects).values({ path: authorPath(author.slug), authorId: author.id });
    }
    // Whoever saves the whole form has completed a guest.
    await tx
      .update(authors)
      .set({ ...fields, isGuest: false })
      .where(eq(authors.id, author.id));
    await recordEvent(tx, { actorId: actor.id, type: 'author.changed', data: { author: author.id } });
    await appendOutbox(tx, tags);
  });
}

/** Leaves authors whose portrait a picture is without one, in the caller's transaction. Returns their ids. */
export async function removePortrait(tx: Transaction, mediaId: string): Promise<string[]> {
  const rows = await tx
    .update(authors)
    .set({ portraitId: null })
    .where(eq(authors.portraitId, mediaId))
    .returning({ id: authors.id });
  return rows.map(({ id }) => id);
}

/** Gives everybody portrayed by one picture another, in the caller's transaction; returns whom it shows. */
export async function movePortrait(tx: Transaction, { from, to }: { from: string; to: string }): Promise<string[]> {
  const portrayed = await tx
    .update(authors)
    .set({ portraitId: to })
    .where(eq(authors.portraitId, from))
    .returning({ id: authors.id });
  return portrayed.map(({ id }) => id);
}

const pathTag = (slug: string): Tag => `path:${authorPath(slug).toLowerCase()}`;

async function requireFree(tx: Transaction, { slug, userId }: AuthorFields, authorId: string | null): Promise<void> {
  const other = authorId ? ne(authors.id, authorId) : undefined;
  const refuse = (field: string, message: string) =>
    new StetError('invalid', message, { issues: [{ field, message }] });
  const [taken] = await tx
    .select({ id: authors.id })
    .from(authors)
    .where(and(eq(authors.slug, slug), other));
  if (taken) throw refuse('slug', 'Another author has this slug.');
  const [was] = await tx
    .select({ authorId: redirects.authorId })
    .from(redirects)
    .where(eq(redirects.path, authorPath(slug)));
  if (was && was.authorId !== authorId)
    throw refuse('slug', 'Old links still lead from this slug to another author. Choose another.');
  if (!userId) return;
  const [linked] = await tx
    .select({ name: authors.name })
    .from(authors)
    .where(and(eq(authors.userId, userId), other));
  if (linked) throw refuse('userId', `This account already writes as ${linked.name}.`);
}

/** The topic of a name, made when there is none: whoever writes may add one. */
export async function ensureTopic(
  db: Database,
  { actor, name, language }: { actor: Actor; name: string; language: string },
) {
  const words = name.toWellFormed().replaceAll('\u0000', '').replace(/\s+/gu, ' ').trim();
  const slug = proposeSlug(words, language);
  if (!slug || words.length > 80)
    throw new StetError('invalid', 'A topic is a few words in letters or digits, at most 80 characters.');
  return db.transaction(async (tx) => {
    const [made] = await tx.insert(topics).values({ id: newId(), slug, name: words }).onConflictDoNothing().returning();
    if (made) {
      await recordEvent(tx, { actorId: actor.id, type: 'topic.added', data: { topic: made.id } });
      await appendOutbox(tx, [`path:/topics/${slug}`]);
      return made;
    }
    const [standing] = await tx.select().from(topics).where(eq(topics.slug, slug));
    return standing!;
  });
}
