import type { Metadata } from 'next';
import { findStanding, findVersion, readNumber } from '@/app/(reader)/[section]/[slug]/history/find';
import { Elsewhere } from '@/app/(reader)/elsewhere';
import { elsewhereMetadata } from '@/app/(reader)/elsewhere-metadata';
import { findNewsroom } from '@/app/(reader)/find';
import { VersionPage } from '@/components/record/version-page';
import { siteAddress } from '@/lib/newsroom/site-address';
import { wordsFor } from '@/lib/words/words';

type Props = { params: Promise<{ section: string; slug: string; n: string }> };

const find = async ({ params }: Props) => {
  const { section, slug, n } = await params;
  const [newsroom, lookup] = await Promise.all([findNewsroom(), findVersion(section, slug, readNumber(n))]);
  return { newsroom, lookup, beneath: `/history/${n}` };
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { newsroom, lookup } = await find(props);
  if (lookup.found !== 'here') return elsewhereMetadata(lookup, newsroom);
  const { article, publication, text } = lookup.value;
  const { headline, language } = text ?? article.text;
  return {
    title: `${wordsFor(language).record.versionTitle(headline, publication.number)} | ${newsroom.name}`,
    robots: { index: false },
    alternates: { canonical: siteAddress(article.path) },
  };
}

export default async function Version(props: Props) {
  const { newsroom, lookup, beneath } = await find(props);
  if (lookup.found !== 'here') return <Elsewhere lookup={lookup} newsroom={newsroom} beneath={beneath} />;
  const { article, publication, text } = lookup.value;
  const standing = await findStanding(publication.position);
  return <VersionPage article={article} version={{ publication, text }} newsroom={newsroom} standing={standing} />;
}
