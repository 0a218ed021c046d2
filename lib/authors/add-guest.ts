import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { redirects } from '@/db/schema/addresses';
import { authors } from '@/db/schema/authors';
import { authorPath } from '@/lib/articles/paths';
import { canManage } from '@/lib/articles/permissions';
import { proposeSlug } from '@/lib/articles/slug';
import type { guestInput } from '@/lib/authors/input';
import type { AuthorChoice } from '@/lib/authors/search';
import { newId } from '@/lib/body/ids';
import { appendOutbox } from '@/lib/cache/outbox';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

type Guest = z.infer<typeof guestInput>;

/**
 * Adds an author from the bylines of an article: a name and a kind, the rest is an editor's to complete. The address of
 * their page follows the name. A name that somebody has already is refused, since nobody could tell the two apart.
 */
export async function addGuestAuthor(
  db: Database,
  { actor, name, kind, language }: { actor: Actor } & Guest,
): Promise<AuthorChoice> {
  if (!canManage('guest authors', actor.role)) throw new StetError('not allowed', 'Your role adds no authors.');
  return db.transaction(async (tx) => {
    // Two who add the same guest at once wait for each other.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`guest ${name.toLowerCase()}`}, 0))`);
    const [namesake] = await tx
      .select({ id: authors.id })
      .from(authors)
      .where(sql`lower(${authors.name}) = lower(${name})`);
    if (namesake) throw refuse(`There is an author named ${name} already: choose them in the list.`);
    const slug = await freeSlug(tx, proposeSlug(name, language));
    const guest = { id: newId(), name, kind, isGuest: true };
    await tx.insert(authors).values({ ...guest, slug });
    await recordEvent(tx, { actorId: actor.id, type: 'author.guest added', data: { author: guest.id } });
    await appendOutbox(tx, [`path:${authorPath(slug).toLowerCase()}`]);
    return guest;
  });
}

const mostNamesakes = 50;

/** The slug itself, or the first of `slug-2`, `slug-3` … that no author has or had. */
async function freeSlug(tx: Transaction, slug: string): Promise<string> {
  if (!slug) throw refuse('Write the name in letters or digits.');
  for (let number = 1; number <= mostNamesakes; number++) {
    const wanted = number === 1 ? slug : `${slug}-${number}`;
    const [taken] = await tx.select({ id: authors.id }).from(authors).where(eq(authors.slug, wanted));
    const [was] = await tx
      .select()
      .from(redirects)
      .where(eq(redirects.path, authorPath(wanted)));
    if (!taken && !was) return wanted;
  }
  throw refuse('Too many authors have this name. Ask an editor to add this one.');
}

const refuse = (message: string) => new StetError('invalid', message, { issues: [{ field: 'name', message }] });
