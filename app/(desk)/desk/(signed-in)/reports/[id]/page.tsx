import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { leaveUnchanged, sayCorrected } from '@/app/(desk)/desk/(signed-in)/reports/actions';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { ReportActions } from '@/components/desk/reports/report-actions';
import { ReportMessage } from '@/components/desk/reports/report-message';
import { SeenText } from '@/components/desk/reports/seen-text';
import { Back } from '@/components/desk/ui/back';
import { ButtonLink } from '@/components/desk/ui/button';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { getDb } from '@/db/client';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { queueAddress } from '@/lib/reports/filters';
import { getReport, getReportSetting } from '@/lib/reports/queries';

export const metadata: Metadata = { title: 'Report' };

type Props = { params: Promise<{ id: string }> };

/** One report beside the text that its reader saw, and what an editor can make of it. */
export default async function ReportPage({ params }: Props) {
  await requireManager('reports');
  const db = getDb();
  const report = await getReport(db, (await params).id);
  if (!report) notFound();
  const [{ timeZone }, { text, later }] = await Promise.all([requireNewsroom(db), getReportSetting(db, report)]);
  return (
    <Page>
      <Back href={queueAddress({ state: report.closedAt ? 'closed' : 'open' })}>Reports</Back>
      <PageHead title="Report">
        <ButtonLink href={`/desk/articles/${report.articleId}`}>Open the article</ButtonLink>
        {!report.closedAt && (
          <ButtonLink look="primary" href={`/desk/articles/${report.articleId}?report=${report.id}`}>
            Correct the article
          </ButtonLink>
        )}
      </PageHead>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(18rem,2fr)_minmax(0,3fr)]">
        <div className="flex flex-col gap-5 lg:sticky lg:top-5">
          <ReportMessage report={report} zone={timeZone} now={new Date()} />
          {!report.closedAt && (
            <ReportActions
              later={later}
              zone={timeZone}
              leaveUnchanged={leaveUnchanged.bind(null, report.id)}
              sayCorrected={sayCorrected.bind(null, report.id)}
            />
          )}
        </div>
        {text && (
          <SeenText text={text} number={report.number} path={report.live === 'unpublished' ? null : report.path} />
        )}
      </div>
    </Page>
  );
}
