import type { Metadata } from 'next';
import { requireManager } from '@/app/(desk)/desk/require-manager';
import { NoReports } from '@/components/desk/reports/no-reports';
import { ReportTable } from '@/components/desk/reports/report-table';
import { ReportTabs } from '@/components/desk/reports/report-tabs';
import { Page, PageHead } from '@/components/desk/ui/page-head';
import { Pages } from '@/components/desk/ui/pages';
import { Said } from '@/components/desk/ui/said';
import { getDb } from '@/db/client';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { queueAddress, readReportFilters } from '@/lib/reports/filters';
import { listReports } from '@/lib/reports/queries';

export const metadata: Metadata = { title: 'Reports' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What readers say is wrong: what waits longest stands first. */
export default async function ReportsPage({ searchParams }: Props) {
  await requireManager('reports');
  const query = await searchParams;
  const filters = readReportFilters(query);
  const db = getDb();
  const [{ timeZone }, list] = await Promise.all([requireNewsroom(db), listReports(db, filters)]);
  return (
    <Page>
      <PageHead title="Reports" />
      <Said>{query.answered && 'Closed. The reader sees it on their own page.'}</Said>
      <ReportTabs filters={filters} open={list.open} closed={list.closed} />
      {list.lines.length > 0 ? (
        <ReportTable lines={list.lines} state={filters.state} zone={timeZone} now={new Date()} />
      ) : (
        <NoReports filters={filters} />
      )}
      <Pages
        page={list.page}
        pages={list.pages}
        oldestFirst={filters.state === 'open'}
        address={(page) => queueAddress({ ...filters, page })}
      />
    </Page>
  );
}
