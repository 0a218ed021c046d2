import type { Metadata } from 'next';
import { findHistory, readNumber } from '@/app/(reader)/[section]/[slug]/history/find';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findNewsroom } from '@/app/(reader)/find';
import { ComparisonPage } from '@/components/record/comparison-page';
import { comparisonPath, versionPath } from '@/lib/articles/paths';
import { readView, viewQuery } from '@/lib/record/views';
import { wordsFor } from '@/lib/words/words';

type Props = {
  params: Promise<{ section: string; slug: string; n: string; b: string }>;
  searchParams: Promise<{ view?: string | string[] }>;
};

const nothing = { found: 'nothing' } as const;

const find = async ({ params, searchParams }: Props) => {
  const [{ section, slug, n, b }, query] = await Promise.all([params, searchParams]);
  const view = readView(query.view);
  const [newsroom, history] = await Promise.all([findNewsroom(), findHistory(section, slug)]);
  const beneath = `/history/${n}/${b}${viewQuery(view)}`;
  if (history.found !== 'here') return { newsroom, lookup: history, view, beneath };

  const { article, versions } = history.value;
  const at = (number: number | null) => versions.find(({ publication }) => publication.number === number);
  const [from, to] = [at(readNumber(n)), at(readNumber(b))];
  if (!from || !to) return { newsroom, lookup: nothing, view, beneath };
  const [first, second] = [from.publication.number, to.publication.number];
  if (first === second) return { newsroom, lookup: moved(versionPath(article.path, first)), view, beneath: '' };
  if (first > second) {
    return { newsroom, lookup: moved(comparisonPath(article.path, second, first)), view, beneath: viewQuery(view) };
  }
  return { newsroom, lookup: { found: 'here', value: { article, versions, from, to } } as const, view, beneath };
};

/** One comparison has one address, from the earlier to the later. */
function moved(to: string) {
  return { found: 'moved', to } as const;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { newsroom, lookup } = await find(props);
  if (lookup.found !== 'here') return elsewhereMetadata(lookup, newsroom);
  const { article, from, to } = lookup.value;
  const { headline, language } = article.text;
  const { comparisonTitle } = wordsFor(language).record;
  const title = comparisonTitle(headline, from.publication.number, to.publication.number);
  return { title: `${title} | ${newsroom.name}`, robots: { index: false } };
}

export default async function WhatChanged(props: Props) {
  const { newsroom, lookup, view, beneath } = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} beneath={beneath} />;
  return <ComparisonPage {...lookup.value} newsroom={newsroom} view={view} />;
}
