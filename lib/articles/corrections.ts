import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { publications } from '@/db/schema/record';
import { isStanding, listCards } from '@/lib/articles/cards';
import { whatChanged } from '@/lib/articles/notices';
import { historyPath } from '@/lib/articles/paths';
import type { Card, Publication } from '@/lib/articles/published';
import { dependsOn } from '@/lib/cache/tags';
import { listEntries, publicationOf } from '@/lib/record/publications';
import { listNotes } from '@/lib/record/texts';

/** A note to readers that owns up to something, with the article it is about. */
export type Correction = {
  article: Pick<Card, 'path' | 'headline' | 'language' | 'live' | 'section'>;
  publication: Publication;
  /** Where to see what changed: its comparison, or of a retraction the history. */
  compare: string;
  /** The number of the notice that took this one's place. */
  replacedBy: number | null;
};

export type CorrectionFilter = {
  /** A section's id. */
  sectionId?: string | undefined;
  /** A month of the newsroom's calendar, `2026-11`. */
  month?: string | undefined;
};

type Listing = { zone: string; page: number; perPage: number } & CorrectionFilter;

const isShown = and(isStanding, inArray(publications.kind, ['correction', 'clarification', 'retraction']))!;

const monthIn = (zone: string): SQL<string> =>
  sql<string>`to_char(${publications.publishedAt} at time zone ${zone}, 'YYYY-MM')`;

/** Corrections, clarifications and retractions of articles that readers can see, newest first. */
export async function listCorrections(
  db: Queryable,
  { zone, page, perPage, sectionId, month }: Listing,
): Promise<{ corrections: Correction[]; total: number }> {
  dependsOn('articles');
  const where = and(
    isShown,
    sectionId ? eq(articles.sectionId, sectionId) : undefined,
    month ? sql`${monthIn(zone)} = ${month}` : undefined,
  );
  const rows = await db
    .select({ publication: publications, total: sql<number>`(count(*) over ())::int` })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(where)
    .orderBy(desc(publications.position))
    .limit(perPage)
    .offset((page - 1) * perPage);
  return { corrections: await complete(db, rows), total: rows[0]?.total ?? 0 };
}

/** The months in which there was something to own up to, newest first. */
export async function listCorrectionMonths(db: Queryable, zone: string): Promise<string[]> {
  dependsOn('articles');
  const rows = await db
    .selectDistinct({ month: monthIn(zone) })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(isShown);
  return rows
    .map(({ month }) => month)
    .sort()
    .reverse();
}

async function complete(
  db: Queryable,
  rows: { publication: typeof publications.$inferSelect }[],
): Promise<Correction[]> {
  if (!rows.length) return [];
  const articleIds = [...new Set(rows.map(({ publication }) => publication.articleId))];
  const cards = await listCards(db, { where: inArray(articles.id, articleIds), limit: articleIds.length });
  const entries = await listEntries(db, articleIds);
  const notes = await listNotes(
    db,
    rows.map(({ publication }) => publication.id),
  );
  return rows.flatMap(({ publication: row }) => {
    const article = cards.find(({ id }) => id === row.articleId);
    if (!article) return [];
    const ofArticle = entries.filter(({ articleId }) => articleId === row.articleId);
    const publication = publicationOf(row, notes.get(row.id) ?? '');
    const compared = row.kind === 'retraction' ? null : whatChanged(article.path, publication, ofArticle);
    const replacedBy = ofArticle.find(({ supersedes }) => supersedes === row.number)?.number ?? null;
    return [{ article, publication, compare: compared ?? historyPath(article.path), replacedBy }];
  });
}
