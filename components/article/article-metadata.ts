import type { Metadata } from 'next';
import type { ArticleView, Newsroom } from '@/lib/articles/published';
import { retractionOf } from '@/lib/articles/retraction';
import { linesOf } from '@/lib/authors/byline-lines';
import { socialPath, socialSize } from '@/lib/media/renditions';
import { siteAddress } from '@/lib/newsroom/site-address';
import { wordsFor } from '@/lib/words/words';

/** What an article's page says of itself in its head: to search engines, and to those who show links to it. */
export function articleMetadata(article: ArticleView, newsroom: Newsroom): Metadata {
  const { text, path } = article;
  const retraction = retractionOf(article);
  const headline = retraction ? `${wordsFor(text.language).retracted}: ${text.headline}` : text.headline;
  const description = (retraction ? retraction.note : text.description || text.standfirst) || undefined;
  const picture = retraction ? null : text.leadImage;
  const images = picture
    ? [{ url: siteAddress(socialPath(picture.sha256)), ...socialSize, alt: picture.alt, type: 'image/jpeg' }]
    : [];
  return {
    title: `${headline} | ${newsroom.name}`,
    description,
    alternates: { canonical: siteAddress(path) },
    authors: linesOf(text.bylines)[0].names.map(({ name }) => ({ name })),
    openGraph: {
      type: 'article',
      title: headline,
      description,
      url: siteAddress(path),
      siteName: newsroom.name,
      locale: text.language.replace('-', '_'),
      images,
      publishedTime: article.firstPublishedAt.toISOString(),
      modifiedTime: article.lastUpdateAt.toISOString(),
      section: text.section.name,
      tags: text.topics.map(({ name }) => name),
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
  };
}
