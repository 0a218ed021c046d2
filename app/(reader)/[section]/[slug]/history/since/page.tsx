import type { Metadata } from 'next';
import { findHistory } from '@/app/(reader)/[section]/[slug]/history/find';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findNewsroom } from '@/app/(reader)/find';
import { SinceNothing } from '@/components/record/since-nothing';
import { sincePath } from '@/lib/articles/paths';
import { answerWith } from '@/lib/cache/tags';
import { readSpan } from '@/lib/time/span';
import { wordsFor } from '@/lib/words/words';

type Props = {
  params: Promise<{ section: string; slug: string }>;
  searchParams: Promise<{ on?: string | string[] }>;
};

const find = async ({ params, searchParams }: Props) => {
  const [{ section, slug }, { on }] = await Promise.all([params, searchParams]);
  const [newsroom, history] = await Promise.all([findNewsroom(), findHistory(section, slug)]);
  const span = typeof on === 'string' ? readSpan(on.trim(), newsroom.timeZone) : null;
  const beneath = span ? sincePath('', span.name) : '/history/since';
  if (history.found !== 'here' || !span) return { newsroom, lookup: history, beneath };
  return { newsroom, lookup: { found: 'moved', to: history.value.article.path } as const, beneath };
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { newsroom, lookup } = await find(props);
  if (lookup.found !== 'here') return elsewhereMetadata(lookup, newsroom);
  const { reading } = wordsFor(lookup.value.article.text.language);
  return { title: `${reading.nothingToCompare} | ${newsroom.name}`, robots: { index: false } };
}

/** Where the history page's form leads: on to the day's own address, or back to the form with a sentence. */
export default async function SinceForm(props: Props) {
  const { newsroom, lookup, beneath } = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} beneath={beneath} />;
  answerWith(400);
  return <SinceNothing article={lookup.value.article} newsroom={newsroom} reason={{ found: 'no date' }} />;
}
