import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, picturesShown, revisions } from '@/db/schema/articles';
import { publicationMedia, publications } from '@/db/schema/record';
import { isOwn, isVisibleTo } from '@/lib/articles/lookup';
import { type Actor, isEditor } from '@/lib/people/actor';

export type Showing = {
  id: string;
  headline: string;
  /** Which of its texts show the picture, as far as this person may see them. */
  working: boolean;
  live: boolean;
  scheduled: boolean;
  /** The numbers of its published versions that show it, oldest first. */
  versions: number[];
};

/** The articles that show a picture, in what text and in which versions, as far as this person may see those texts. */
export async function listArticlesShowing(
  db: Queryable,
  { actor, sha256 }: { actor: Actor; sha256: string },
): Promise<Showing[]> {
  const kept = db
    .$with('kept')
    .as(
      db
        .select({ id: revisions.id, articleId: revisions.articleId })
        .from(revisions)
        .where(sql`${picturesShown} @> to_jsonb(${sha256}::text)`),
    );
  const shows = (column: SQL) => sql<boolean>`exists (select from kept where kept.id = ${column})`;
  const seesDraft = isEditor(actor) ? sql`true` : isOwn(actor.id);
  const working = sql<boolean>`(${seesDraft} and articles.draft_state <> 'none' and ${shows(sql`articles.latest_revision_id`)})`;
  const scheduled = sql<boolean>`(${seesDraft} and ${shows(sql`articles.scheduled_revision_id`)})`;
  const live = shows(sql`articles.live_revision_id`);
  const versions = sql<number[]>`array(select ${publications.number} from ${publicationMedia}
    join ${publications} on ${publications.id} = ${publicationMedia.publicationId}
    where ${publicationMedia.sha256} = ${sha256} and ${publications.articleId} = articles.id order by 1)`;
  const newest = sql`case when ${seesDraft} then articles.latest_revision_id else articles.live_revision_id end`;
  const recorded = db
    .select({ id: publications.articleId })
    .from(publicationMedia)
    .innerJoin(publications, eq(publications.id, publicationMedia.publicationId))
    .where(eq(publicationMedia.sha256, sha256));
  const maybe = or(inArray(articles.id, db.select({ id: kept.articleId }).from(kept)), inArray(articles.id, recorded));
  return db
    .with(kept)
    .select({
      id: articles.id,
      headline: sql<string>`coalesce(${revisions.document} ->> 'headline', '')`,
      ...{ working, live, scheduled, versions },
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, newest))
    .where(and(isVisibleTo(actor), maybe, or(working, live, scheduled, sql`cardinality(${versions}) > 0`)))
    .orderBy(desc(articles.updatedAt), articles.id);
}
