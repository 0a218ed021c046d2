import { and, asc, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { users } from '@/db/schema/people';
import { publicationParts, publications } from '@/db/schema/record';
import { reports } from '@/db/schema/reports';
import { isId } from '@/lib/body/ids';
import { listLaterVersions } from '@/lib/record/publications';
import { getPublicationText } from '@/lib/record/texts';
import type { ReportFilters } from '@/lib/reports/filters';
import { hashOf } from '@/lib/reports/token';

const perPage = 40;

/** A report with the article it speaks of, named as the reader saw it. */
const lines = (db: Queryable) =>
  db
    .select({
      id: reports.id,
      articleId: reports.articleId,
      number: reports.number,
      message: reports.message,
      contact: reports.contact,
      createdAt: reports.createdAt,
      outcome: reports.outcome,
      answer: reports.answer,
      correctedIn: reports.correctedIn,
      closedAt: reports.closedAt,
      closedBy: users.name,
      publicationId: publications.id,
      headline: sql<string>`coalesce(${publicationParts.value}::jsonb #>> '{}', '')`,
      language: articles.language,
      path: articles.path,
      live: articles.live,
    })
    .from(reports)
    .innerJoin(articles, eq(articles.id, reports.articleId))
    .innerJoin(
      publications,
      and(eq(publications.articleId, reports.articleId), eq(publications.number, reports.number)),
    )
    .leftJoin(
      publicationParts,
      and(eq(publicationParts.publicationId, publications.id), eq(publicationParts.name, 'headline')),
    )
    .leftJoin(users, eq(users.id, reports.closedBy));

export type ReportLine = Awaited<ReturnType<typeof lines>>[number];
export type ReportList = { lines: ReportLine[]; open: number; closed: number; page: number; pages: number };

/** What readers reported: what waits, the oldest first, or what was closed, the latest first. */
export async function listReports(db: Queryable, { state, article, page = 1 }: ReportFilters): Promise<ReportList> {
  const ofArticle = article ? eq(reports.articleId, article) : undefined;
  const [counted] = await db
    .select({
      open: sql<number>`(count(*) filter (where ${isNull(reports.closedAt)}))::int`,
      closed: sql<number>`(count(*) filter (where ${isNotNull(reports.closedAt)}))::int`,
    })
    .from(reports)
    .where(ofArticle);
  const { open, closed } = counted!;
  const pages = Math.max(1, Math.ceil((state === 'open' ? open : closed) / perPage));
  const shown = Math.min(page, pages);
  const found = await lines(db)
    .where(and(ofArticle, state === 'open' ? isNull(reports.closedAt) : isNotNull(reports.closedAt)))
    .orderBy(...(state === 'open' ? [asc(reports.createdAt)] : [desc(reports.closedAt)]), asc(reports.id))
    .limit(perPage)
    .offset((shown - 1) * perPage);
  return { lines: found, open, closed, page: shown, pages };
}

/** How many reports wait for an editor, on one article or on all of them. */
export async function countOpenReports(db: Queryable, articleId?: string): Promise<number> {
  const [row] = await db
    .select({ open: count() })
    .from(reports)
    .where(and(isNull(reports.closedAt), articleId ? eq(reports.articleId, articleId) : undefined));
  return row?.open ?? 0;
}

/** One report, or null. */
export async function getReport(db: Queryable, reportId: string): Promise<ReportLine | null> {
  const [report] = isId(reportId) ? await lines(db).where(eq(reports.id, reportId)) : [];
  return report ?? null;
}

/** Beside a report: the text that its reader saw, and the versions in which it may have been put right, newest first. */
export async function getReportSetting(db: Queryable, report: ReportLine) {
  const [text, later] = await Promise.all([
    getPublicationText(db, report.publicationId),
    listLaterVersions(db, report.articleId, report.number),
  ]);
  return { text, later };
}

/** What became of the report with this private token, or null where there is none. */
export async function getReportByToken(db: Queryable, token: string): Promise<ReportLine | null> {
  const [report] = await lines(db).where(eq(reports.tokenHash, hashOf(token)));
  return report ?? null;
}
