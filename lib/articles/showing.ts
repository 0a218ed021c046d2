import { and, desc, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { isOwn, isVisibleTo } from '@/lib/articles/lookup';
import { type Actor, isEditor } from '@/lib/people/actor';

export type Showing = { id: string; headline: string };

/** The articles whose newest, live or scheduled text shows a picture, as far as this person may see those texts. */
export async function listArticlesShowing(
  db: Queryable,
  { actor, sha256 }: { actor: Actor; sha256: string },
): Promise<Showing[]> {
  const working = or(eq(revisions.id, articles.latestRevisionId), eq(revisions.id, articles.scheduledRevisionId));
  const seen = or(
    eq(revisions.id, articles.liveRevisionId),
    isEditor(actor) ? working : and(working, isOwn(actor.id)),
  ) as SQL;
  return db
    .selectDistinctOn([articles.updatedAt, articles.id], {
      id: articles.id,
      headline: sql<string>`coalesce(${revisions.document} ->> 'headline', '')`,
    })
    .from(articles)
    .innerJoin(revisions, seen)
    .where(and(isVisibleTo(actor), sql`position(${sha256} in ${revisions.document}::text) > 0`))
    .orderBy(desc(articles.updatedAt), articles.id, desc(revisions.number));
}
