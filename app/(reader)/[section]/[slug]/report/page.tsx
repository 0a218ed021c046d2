import type { Metadata } from 'next';
import { findReported } from '@/app/(reader)/[section]/[slug]/report/find';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findNewsroom } from '@/app/(reader)/find';
import { ReportPage } from '@/components/record/report-page';
import { formAgain } from '@/lib/cache/tags';
import { makeStamp } from '@/lib/reports/stamp';
import { wordsFor } from '@/lib/words/words';

type Props = {
  params: Promise<{ section: string; slug: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

const find = async ({ params, searchParams }: Props) => {
  const [{ section, slug }, { version }] = await Promise.all([params, searchParams]);
  const asked = typeof version === 'string' ? version : null;
  const [newsroom, lookup] = await Promise.all([findNewsroom(), findReported(section, slug, asked)]);
  return { newsroom, lookup, beneath: asked ? `/report?version=${asked}` : '/report' };
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { newsroom, lookup } = await find(props);
  if (lookup.found !== 'here') return elsewhereMetadata(lookup, newsroom);
  const { language, headline } = lookup.value.text;
  const title = `${wordsFor(language).report.titleOf(headline)} | ${newsroom.name}`;
  return { title, robots: { index: false, follow: false } };
}

/** Where a reader says what is wrong in the version before them; drawn again where what they sent could not be taken. */
export default async function Report(props: Props) {
  const { newsroom, lookup, beneath } = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} beneath={beneath} />;
  const { values = { stamp: makeStamp(lookup.value.article.id) }, problems = {}, problem } = formAgain() ?? {};
  return <ReportPage {...lookup.value} newsroom={newsroom} form={{ values, problems, problem }} />;
}
