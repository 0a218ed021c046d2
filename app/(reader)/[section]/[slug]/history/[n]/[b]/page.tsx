import type { Metadata } from 'next';
import { findHistory, readNumber } from '@/app/(reader)/[section]/[slug]/history/find';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findNewsroom } from '@/app/(reader)/find';
import { ComparisonPage } from '@/components/record/comparison-page';
import { comparisonPath, versionPath } from '@/lib/articles/paths';
import { wordsFor } from '@/lib/words/words';

type Props = { params: Promise<{ section: string; slug: string; n: string; b: string }> };

const nothing = { found: 'nothing' } as const;

const find = async ({ params }: Props) => {
  const { section, slug, n, b } = await params;
  const [newsroom, history] = await Promise.all([findNewsroom(), findHistory(section, slug)]);
  const beneath = `/history/${n}/${b}`;
  if (history.found !== 'here') return { newsroom, lookup: history, beneath };

  const { article, versions } = history.value;
  const at = (number: number | null) => versions.find(({ publication }) => publication.number === number);
  const [from, to] = [at(readNumber(n)), at(readNumber(b))];
  if (!from || !to) return { newsroom, lookup: nothing, beneath };
  const [first, second] = [from.publication.number, to.publication.number];
  if (first === second) return { newsroom, lookup: moved(versionPath(article.path, first)), beneath: '' };
  if (first > second) return { newsroom, lookup: moved(comparisonPath(article.path, second, first)), beneath: '' };
  return { newsroom, lookup: { found: 'here', value: { article, versions, from, to } } as const, beneath };
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
  const { newsroom, lookup, beneath } = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} beneath={beneath} />;
  return <ComparisonPage {...lookup.value} newsroom={newsroom} />;
}
