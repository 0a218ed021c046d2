import type { Metadata } from 'next';
import { connection } from 'next/server';
import { cache } from 'react';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findNewsroom } from '@/app/(reader)/find';
import { ReportOutcome } from '@/components/record/report-outcome';
import { getDb } from '@/db/client';
import { getReportByToken } from '@/lib/reports/queries';
import { isDecoy } from '@/lib/reports/token';
import { wordsFor } from '@/lib/words/words';

type Props = { params: Promise<{ token: string }> };

const nothing = { found: 'nothing' } as const;

const findReport = cache(async (token: string) => {
  await connection();
  const report = await getReportByToken(getDb(), token);
  return report || isDecoy(token) ? { report } : null;
});

const find = async ({ params }: Props) => {
  const { token } = await params;
  return Promise.all([findNewsroom(), findReport(token)]);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [newsroom, found] = await find(props);
  if (!found) return elsewhereMetadata(nothing, newsroom);
  const words = wordsFor(found.report?.language ?? newsroom.language).report;
  return {
    title: `${words.yours} | ${newsroom.name}`,
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  };
}

/** What became of one reader's report, for whoever knows its address. */
export default async function PrivateReport(props: Props) {
  const [newsroom, found] = await find(props);
  if (!found) return <Elsewhere lookup={nothing} newsroom={newsroom} />;
  return <ReportOutcome report={found.report} newsroom={newsroom} />;
}
