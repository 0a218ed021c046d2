import { asc, count, eq, gte } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { publications } from '@/db/schema/record';
import { dependsOn } from '@/lib/cache/tags';
import type { PublicationHeader, RecordFormat } from '@/lib/record/canonical';

/** An entry of the record without its text: what its hash is of, that hash, and where its article stands. */
export type Leaf = PublicationHeader & { format: RecordFormat; hash: string; path: string | null };

/** Headers of the record's entries by position, from `from` on. */
export async function listLeaves(db: Queryable, { from, limit }: { from: number; limit: number }): Promise<Leaf[]> {
  dependsOn('articles');
  const rows = await db
    .select({ publication: publications, path: articles.path, live: articles.live })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(gte(publications.position, from))
    .orderBy(asc(publications.position))
    .limit(limit);
  return rows.map(({ publication, path, live }) => ({
    ...headerOf(publication),
    hash: publication.hash,
    path: live === 'unpublished' ? null : path,
  }));
}

/** A row's header, as it was hashed. */
export const headerOf = (row: typeof publications.$inferSelect): PublicationHeader & { format: RecordFormat } => ({
  format: row.format as RecordFormat,
  article: row.articleId,
  number: row.number,
  position: row.position,
  kind: row.kind,
  heading: row.heading,
  refersTo: row.refersTo,
  supersedes: row.supersedes,
  redacts: row.redacts,
  time: row.publishedAt.toISOString(),
  previous: row.previousHash,
  parts: row.parts,
});

/** How many entries the record has. */
export async function countLeaves(db: Queryable): Promise<number> {
  dependsOn('articles');
  const [row] = await db.select({ total: count() }).from(publications);
  return row?.total ?? 0;
}
