import { Readable } from 'node:stream';
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import { sectionPath } from '@/lib/articles/paths';
import type { Card, Newsroom } from '@/lib/articles/published';
import { readable } from '@/lib/feeds/build-feed';
import { siteAddress } from '@/lib/newsroom/site-address';

/** Articles in one file; the protocol's limit is 50,000. */
export const perSitemap = 10_000;
/** News sitemaps hold two days. */
const newsAge = 2 * 24 * 3_600_000;

const namespaces = { news: true, xhtml: false, image: false, video: false };

async function write(stream: SitemapStream | SitemapIndexStream, items: object[]): Promise<string> {
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}

/** The index: the news, the standing pages, and as many files as the articles fill. */
export function writeSitemapIndex(articles: number): Promise<string> {
  const files = Math.max(1, Math.ceil(articles / perSitemap));
  const names = ['news', 'pages', ...Array.from({ length: files }, (_, index) => `articles-${index + 1}`)];
  const items = names.map((name) => ({ url: siteAddress(`/sitemaps/${name}.xml`) }));
  return write(new SitemapIndexStream(), items);
}

/** Addresses, each with the time it last changed in substance. */
export function writeSitemap(entries: { path: string; lastUpdateAt?: Date }[]): Promise<string> {
  const items: SitemapItemLoose[] = entries.map(({ path, lastUpdateAt }) => ({
    url: siteAddress(path),
    lastmod: lastUpdateAt?.toISOString(),
  }));
  return write(new SitemapStream({ xmlns: { ...namespaces, news: false } }), items);
}

/** The pages that stand whatever is published. */
export function writePagesSitemap({ sections }: Newsroom): Promise<string> {
  return writeSitemap(
    ['/', ...sections.map(({ slug }) => sectionPath(slug)), '/corrections'].map((path) => ({ path })),
  );
}

/** The articles of the last two days, as news search engines want them. Paid content is no news. */
export function writeNewsSitemap(cards: Card[], newsroom: Newsroom, now: Date): Promise<string> {
  const recent = cards.filter(
    ({ firstPublishedAt, genre }) => genre !== 'paid content' && now.getTime() - firstPublishedAt.getTime() < newsAge,
  );
  const items: SitemapItemLoose[] = recent.map((card) => ({
    url: siteAddress(card.path),
    lastmod: card.lastUpdateAt.toISOString(),
    news: {
      publication: { name: readable(newsroom.name), language: card.language.split('-')[0]! },
      publication_date: card.firstPublishedAt.toISOString(),
      title: readable(card.headline),
    },
  }));
  return write(new SitemapStream({ xmlns: namespaces }), items);
}
