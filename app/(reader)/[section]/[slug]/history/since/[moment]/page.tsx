import type { Metadata } from 'next';
import { findSince } from '@/app/(reader)/[section]/[slug]/history/since/find';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { SinceNothing } from '@/components/record/since-nothing';
import { SincePage } from '@/components/record/since-page';
import { answerWith, keepNothing } from '@/lib/cache/tags';
import { readView, viewQuery } from '@/lib/record/views';
import { spanInWords } from '@/lib/time/span-in-words';
import { wordsFor } from '@/lib/words/words';

type Props = {
  params: Promise<{ section: string; slug: string; moment: string }>;
  searchParams: Promise<{ view?: string | string[] }>;
};

const find = async ({ params, searchParams }: Props) => {
  const [{ section, slug, moment }, query] = await Promise.all([params, searchParams]);
  const view = readView(query.view);
  const found = await findSince(section, slug, moment);
  return { ...found, view, beneath: found.beneath + viewQuery(view) };
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { newsroom, lookup } = await find(props);
  if (lookup.found !== 'here') return elsewhereMetadata(lookup, newsroom);
  const { article, since } = lookup.value;
  const { headline, language } = article.text;
  const { reading } = wordsFor(language);
  const title =
    since.found === 'here'
      ? reading.sinceTitle(headline, spanInWords(since.span, newsroom.timeZone, language))
      : reading.nothingToCompare;
  return { title: `${title} | ${newsroom.name}`, robots: { index: false } };
}

export default async function ChangedSince(props: Props) {
  const { newsroom, lookup, view, beneath } = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} beneath={beneath} />;
  const { article, versions, since } = lookup.value;
  if (since.found === 'here') return <SincePage {...since} {...{ article, versions, newsroom, view }} />;
  answerWith(404);
  // The day will come, and nothing is published to announce it.
  if (since.found === 'not yet come') keepNothing();
  return <SinceNothing article={article} newsroom={newsroom} reason={since} />;
}
