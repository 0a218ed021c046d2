import type { Metadata } from 'next';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findArticle, findNewsroom } from '@/app/(reader)/find';
import { articleMetadata } from '@/components/article/article-metadata';
import { ArticlePage } from '@/components/article/article-page';

type Props = { params: Promise<{ section: string; slug: string }> };

const find = async ({ params }: Props) => {
  const { section, slug } = await params;
  return Promise.all([findNewsroom(), findArticle(section, slug)]);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [newsroom, lookup] = await find(props);
  return lookup.found === 'here' ? articleMetadata(lookup.value, newsroom) : elsewhereMetadata(lookup, newsroom);
}

export default async function Article(props: Props) {
  const [newsroom, lookup] = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} />;
  return <ArticlePage article={lookup.value} newsroom={newsroom} />;
}
