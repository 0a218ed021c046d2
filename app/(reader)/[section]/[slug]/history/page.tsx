import type { Metadata } from 'next';
import { findHistory, findPublishers, findStanding } from '@/app/(reader)/[section]/[slug]/history/find';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findNewsroom } from '@/app/(reader)/find';
import { HistoryPage } from '@/components/record/history-page';
import { historyPath } from '@/lib/articles/paths';
import { siteAddress } from '@/lib/newsroom/site-address';
import { wordsFor } from '@/lib/words/words';

type Props = { params: Promise<{ section: string; slug: string }> };

const find = async ({ params }: Props) => {
  const { section, slug } = await params;
  return Promise.all([findNewsroom(), findHistory(section, slug)]);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [newsroom, lookup] = await find(props);
  if (lookup.found !== 'here') return elsewhereMetadata(lookup, newsroom);
  const { text, path } = lookup.value.article;
  return {
    title: `${wordsFor(text.language).record.historyOf(text.headline)} | ${newsroom.name}`,
    alternates: { canonical: siteAddress(historyPath(path)) },
  };
}

export default async function History(props: Props) {
  const [newsroom, lookup] = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} beneath="/history" />;
  const [newest] = lookup.value.article.publications;
  const standing = await findStanding(newest!.position);
  const publishers = await findPublishers(newsroom, lookup.value.article.id);
  return <HistoryPage {...lookup.value} newsroom={newsroom} standing={standing} publishers={publishers} />;
}
