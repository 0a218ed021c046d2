import { and, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Database, Queryable, Transaction } from '@/db/client';
import { reports } from '@/db/schema/reports';
import { canManage } from '@/lib/articles/permissions';
import { isId, newId } from '@/lib/body/ids';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';
import { getPublicationMark, listLaterVersions } from '@/lib/record/publications';
import { countReport, type Flood } from '@/lib/reports/floods';
import { type ReportWords, readReport } from '@/lib/reports/input';
import { closingKinds } from '@/lib/reports/outcomes';
import { hashOf, tokenFor } from '@/lib/reports/token';

type ReportRow = typeof reports.$inferSelect;
type Seen = { articleId: string; number: number };

/**
 * Takes in what a reader reports of the version they saw, and gives the token of their private page. The same words on
 * the same article within a day are stored once. `from` is the address that they wrote from, counted and not kept.
 */
export async function fileReport(
  db: Database,
  { articleId, number, from, ...written }: Seen & ReportWords & { from: string },
): Promise<{ token: string } | { flood: Flood }> {
  const { message, contact, faults } = readReport(written);
  if (Object.keys(faults).length)
    throw new StetError('invalid', 'A report needs a message, and no other e-mail address.');
  const flood = await countReport(from, articleId);
  if (flood) return { flood };
  return db.transaction(async (tx) => {
    // Two clicks on one button arrive together: the second waits until it can see the first.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`report ${articleId} ${message}`}, 0))`);
    const twin = await findTwin(tx, articleId, message);
    if (twin && hashOf(tokenFor(twin.id)) === twin.tokenHash) return { token: tokenFor(twin.id) };
    const id = newId();
    const token = tokenFor(id);
    await tx.insert(reports).values({ id, articleId, number, message, contact, tokenHash: hashOf(token) });
    await recordEvent(tx, { actorId: null, type: 'report.received', articleId, data: { report: id, version: number } });
    return { token };
  });
}

async function findTwin(tx: Transaction, articleId: string, message: string): Promise<ReportRow | undefined> {
  const today = gt(reports.createdAt, sql`now() - interval '1 day'`);
  const [twin] = await tx
    .select()
    .from(reports)
    .where(and(eq(reports.articleId, articleId), eq(reports.message, message), today));
  return twin;
}

type OnReport = { actor: Actor; reportId: string };

/** Closes a report without a change; the reader reads why. */
export function closeUnchanged(db: Database, { answer, ...on }: OnReport & { answer: string }): Promise<void> {
  return closeReport(db, on, async () => ({ outcome: 'unchanged', answer }));
}

/** Closes a report as put right in a version newer than the one that the reader saw. */
export function markCorrected(db: Database, { number, ...on }: OnReport & { number: number }): Promise<void> {
  return closeReport(db, on, async (tx, report) => {
    const later = await listLaterVersions(tx, report.articleId, report.number);
    if (!later.some((version) => version.number === number)) {
      const message = 'Choose a version newer than the one that the reader saw.';
      throw new StetError('invalid', message, { issues: [{ field: 'number', message }] });
    }
    return { outcome: 'corrected', correctedIn: number };
  });
}

async function closeReport(
  db: Database,
  { actor, reportId }: OnReport,
  decide: (tx: Transaction, report: ReportRow) => Promise<Outcome>,
): Promise<void> {
  if (!canManage('reports', actor.role)) throw new StetError('not allowed', 'Only editors answer readers’ reports.');
  await db.transaction(async (tx) => {
    const found = isId(reportId) ? tx.select().from(reports).where(eq(reports.id, reportId)).for('update') : [];
    const [report] = await found;
    if (!report) throw new StetError('not found', 'There is no such report.');
    if (report.closedAt) throw new StetError('wrong state', 'A colleague has closed this report meanwhile.');
    await close(tx, report, actor, await decide(tx, report));
  });
}

type Outcome = { outcome: 'unchanged'; answer: string } | { outcome: 'corrected'; correctedIn: number };

async function close(tx: Transaction, report: ReportRow, actor: Actor, outcome: Outcome): Promise<void> {
  await tx
    .update(reports)
    .set({ ...outcome, closedBy: actor.id, closedAt: sql`now()` })
    .where(eq(reports.id, report.id));
  await recordEvent(tx, {
    ...{ actorId: actor.id, type: `report.${outcome.outcome}`, articleId: report.articleId },
    data: { report: report.id, ...('correctedIn' in outcome && { version: outcome.correctedIn }) },
  });
}

/**
 * Closes the report from which an article was opened, in the transaction that publishes what puts it right. A minor
 * edit puts nothing right; a report that is closed already, or is another article's, stays as it is.
 */
export async function closeByPublication(
  tx: Transaction,
  { actor, articleId, reportId, publicationId }: OnReport & { articleId: string; publicationId: string },
): Promise<void> {
  const publication = await getPublicationMark(tx, publicationId);
  if (!publication || !closingKinds.includes(publication.kind)) return;
  const [report] = await tx
    .select()
    .from(reports)
    .where(and(eq(reports.id, reportId), eq(reports.articleId, articleId), isNull(reports.closedAt)))
    .for('update');
  if (!report || report.number >= publication.number) return;
  await close(tx, report, actor, { outcome: 'corrected', correctedIn: publication.number });
}

/** Forgets the addresses of readers whose reports were closed thirty days ago. */
export async function forgetContacts(db: Queryable): Promise<void> {
  await db
    .update(reports)
    .set({ contact: '' })
    .where(and(ne(reports.contact, ''), lt(reports.closedAt, sql`now() - interval '30 days'`)));
}
