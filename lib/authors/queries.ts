import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articleBylines } from '@/db/schema/articles';
import { authors } from '@/db/schema/authors';
import { media } from '@/db/schema/media';
import { topics } from '@/db/schema/newsroom';
import { users } from '@/db/schema/people';
import { dependsOn } from '@/lib/cache/tags';

/** Authors for lists and for the byline's combobox. */
export const listAuthors = (db: Queryable) =>
  db
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      kind: authors.kind,
      isGuest: authors.isGuest,
      userName: users.name,
      portraitSha256: media.sha256,
      articles: sql<number>`(select count(distinct ${articleBylines.articleId})::int from ${articleBylines} where ${articleBylines.authorId} = ${authors.id})`,
    })
    .from(authors)
    .leftJoin(users, eq(users.id, authors.userId))
    .leftJoin(media, eq(media.id, authors.portraitId))
    .orderBy(asc(authors.name));

export type AuthorLine = Awaited<ReturnType<typeof listAuthors>>[number];

/** Whose portrait a picture of the library is. */
export const listAuthorsPictured = (db: Queryable, mediaId: string) =>
  db
    .select({ id: authors.id, name: authors.name })
    .from(authors)
    .where(eq(authors.portraitId, mediaId))
    .orderBy(asc(authors.name));

/** One author with everything its form shows; null for an id that names none. */
export async function getAuthor(db: Queryable, authorId: string) {
  const [row] = await db
    .select({ author: authors, portraitSha256: media.sha256 })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.portraitId))
    .where(sql`${authors.id}::text = ${authorId}`);
  return row ? { ...row.author, portraitSha256: row.portraitSha256 } : null;
}

/** Which of these authors are organisations of some kind today. */
export async function listOrganisations(db: Queryable, authorIds: string[]): Promise<string[]> {
  dependsOn(...authorIds.map((id) => `author:${id}` as const));
  if (!authorIds.length) return [];
  const rows = await db
    .select({ id: authors.id })
    .from(authors)
    .where(and(inArray(authors.id, authorIds), ne(authors.kind, 'person')));
  return rows.map(({ id }) => id);
}

/** Topics for the editor's combobox. */
export const listTopics = (db: Queryable) => db.select().from(topics).orderBy(asc(topics.name));
