import type { Metadata } from 'next';
import type { Newsroom } from '@/lib/articles/published';
import { siteAddress } from '@/lib/newsroom/site-address';

type About = { newsroom: Newsroom; title?: string; path: string; description?: string; feeds?: string; page?: number };

/** The head of a page that lists articles: its own name before the paper's, its address, and its feeds. */
export function listMetadata({ newsroom, title, path, description, feeds, page = 1 }: About): Metadata {
  const name = title ? `${title} | ${newsroom.name}` : newsroom.name;
  const address = siteAddress(page > 1 ? `${path}?page=${page}` : path);
  return {
    title: name,
    description: description || undefined,
    alternates: { canonical: address, types: feeds === undefined ? undefined : feedTypes(feeds, name) },
    openGraph: { type: 'website', title: name, description, url: address, siteName: newsroom.name },
  };
}

function feedTypes(under: string, title: string) {
  const feed = (file: string) => [{ url: siteAddress(`${under}/${file}`), title }];
  return {
    'application/atom+xml': feed('feed.xml'),
    'application/rss+xml': feed('rss.xml'),
    'application/feed+json': feed('feed.json'),
  };
}
