import type { Reported } from '@/components/desk/editor/reported';
import { noReports } from '@/components/desk/editor/reported';
import type { Database } from '@/db/client';
import { canManage } from '@/lib/articles/permissions';
import type { Actor } from '@/lib/people/actor';
import { countOpenReports, getReport } from '@/lib/reports/queries';

type On = { actor: Actor; articleId: string; reportId: string | string[] | undefined };

/** What readers report of an article, for those who answer them: the report it was opened from, and how many wait. */
export async function loadReported(db: Database, { actor, articleId, reportId }: On): Promise<Reported> {
  if (!canManage('reports', actor.role)) return noReports;
  const [waiting, report] = await Promise.all([
    countOpenReports(db, articleId),
    typeof reportId === 'string' ? getReport(db, reportId) : null,
  ]);
  if (report?.articleId !== articleId || report.closedAt) return { open: null, waiting };
  const { id, number, message, contact } = report;
  return { open: { id, number, message, contact }, waiting };
}
