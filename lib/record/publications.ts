import { desc, eq, inArray } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { publications } from '@/db/schema/record';
import type { Publication } from '@/lib/articles/published';
import { listNotes, listPublicationTexts } from '@/lib/record/texts';

/** Ids of an article's entries on the record. */
export async function listPublicationIds(db: Queryable, articleId: string): Promise<string[]> {
  const rows = await db.select({ id: publications.id }).from(publications).where(eq(publications.articleId, articleId));
  return rows.map(({ id }) => id);
}

/** What an entry is, without its text or its note. */
export type Entry = Pick<Row, 'articleId' | 'number' | 'kind' | 'heading' | 'refersTo' | 'supersedes'>;

/** The entries of one article or several, newest first. */
export async function listEntries(db: Queryable, articleIds: string | string[]): Promise<Entry[]> {
  const ids = [articleIds].flat();
  if (!ids.length) return [];
  const { articleId, number, kind, heading, refersTo, supersedes } = publications;
  return db
    .select({ articleId, number, kind, heading, refersTo, supersedes })
    .from(publications)
    .where(inArray(articleId, ids))
    .orderBy(desc(number));
}

type Row = typeof publications.$inferSelect;

/** A row as readers' pages use it. */
export const publicationOf = (row: Row, note: string): Publication => ({
  id: row.id,
  articleId: row.articleId,
  number: row.number,
  kind: row.kind,
  note,
  heading: row.heading,
  refersTo: row.refersTo,
  supersedes: row.supersedes,
  publishedAt: row.publishedAt,
  position: row.position,
  hash: row.hash,
  previousHash: row.previousHash,
});

/** An article's entries with their texts, newest first. */
export async function listPublications(db: Queryable, articleId: string) {
  const rows = await db
    .select()
    .from(publications)
    .where(eq(publications.articleId, articleId))
    .orderBy(desc(publications.number));
  const texts = await listPublicationTexts(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { text = null, note = '' } = texts.get(row.id) ?? {};
    return { publication: publicationOf(row, note), text };
  });
}

/** The entries of several articles with their notes alone, newest first. */
export async function listPublicationsWithNotes(db: Queryable, articleIds: string[]): Promise<Publication[]> {
  if (!articleIds.length) return [];
  const rows = await db
    .select()
    .from(publications)
    .where(inArray(publications.articleId, articleIds))
    .orderBy(desc(publications.position));
  const notes = await listNotes(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => publicationOf(row, notes.get(row.id) ?? ''));
}
