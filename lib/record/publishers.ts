import { and, eq, isNotNull } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { publications } from '@/db/schema/record';
import { listUserNames } from '@/lib/people/queries';

/** Who published each entry of an article, by the entry's id: for newsrooms that choose to name them. */
export async function listPublishers(db: Queryable, articleId: string): Promise<Record<string, string>> {
  const rows = await db
    .select({ id: publications.id, by: publications.publishedBy })
    .from(publications)
    .where(and(eq(publications.articleId, articleId), isNotNull(publications.publishedBy)));
  const names = await listUserNames(db, [...new Set(rows.flatMap(({ by }) => by ?? []))]);
  return Object.fromEntries(
    rows.flatMap(({ id, by }) => {
      const name = by && names.get(by);
      return name ? [[id, name]] : [];
    }),
  );
}
