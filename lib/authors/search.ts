import { asc, inArray, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { authors } from '@/db/schema/authors';
import type { AuthorKind } from '@/lib/authors/kinds';

/** An author as bylines are chosen from. Plain data. */
export type AuthorChoice = { id: string; name: string; kind: AuthorKind; isGuest: boolean };

const choice = { id: authors.id, name: authors.name, kind: authors.kind, isGuest: authors.isGuest };
const plain = (text: unknown) => sql`regexp_replace(normalize(lower(${text}), NFD), '[\u0300-\u036f]', '', 'g')`;

/**
 * Authors whose name holds what was typed, those that begin with it first. Accents and case do not count, as in the
 * combobox's own list. Nothing typed: the first by name.
 */
export function searchAuthors(
  db: Queryable,
  { q, limit = 20 }: { q: string; limit?: number },
): Promise<AuthorChoice[]> {
  const typed = q.replaceAll('\0', '').trim().slice(0, 200);
  const place = sql`position(${plain(typed)} in ${plain(authors.name)})`;
  return db
    .select(choice)
    .from(authors)
    .where(typed ? sql`${place} > 0` : undefined)
    .orderBy(...(typed ? [asc(sql`${place} <> 1`)] : []), asc(authors.name))
    .limit(limit);
}

/** These authors, of whom a text holds the ids alone; who is gone is not among them. */
export async function listAuthorChoices(db: Queryable, ids: readonly string[]): Promise<AuthorChoice[]> {
  if (!ids.length) return [];
  return db
    .select(choice)
    .from(authors)
    .where(inArray(authors.id, [...ids]))
    .orderBy(asc(authors.name));
}
