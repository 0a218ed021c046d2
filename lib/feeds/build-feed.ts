import { Feed, type Item } from 'feed';
import { kickerLine } from '@/lib/articles/kicker-line';
import type { FeedEntry } from '@/lib/articles/lists';
import type { Newsroom } from '@/lib/articles/published';
import { linesOf, writersOf } from '@/lib/authors/byline-lines';
import { escapeHtml } from '@/lib/feeds/escape-html';
import { entryHtml } from '@/lib/feeds/feed-html';
import { socialPath } from '@/lib/media/renditions';
import { siteAddress } from '@/lib/newsroom/site-address';
import type { Words } from '@/lib/words/table';
import { wordsFor } from '@/lib/words/words';

export const feedForms = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
} as const;
export type FeedForm = keyof typeof feedForms;

export type FeedAbout = {
  newsroom: Newsroom;
  /** What it gathers, where it is not the whole paper. */
  title?: string;
  /** The page it follows: `/`, `/politics`, `/authors/a`. */
  path: string;
  entries: FeedEntry[];
};

/** A feed of the newest articles with their whole text. */
export function writeFeed({ entries, ...about }: FeedAbout, form: FeedForm): string {
  const items = entries.map((entry) => itemOf(entry, about.newsroom, form));
  return writeItems({ ...about, items, updated: newestOf(entries) }, form);
}

type Gathered = Omit<FeedAbout, 'entries'> & { items: Item[]; updated: Date };

/** A feed of whatever items, each already written for its form. */
export function writeItems({ newsroom, title, path, items, updated }: Gathered, form: FeedForm): string {
  const under = path === '/' ? '' : path;
  const feed = new Feed({
    title: readable(title ? `${title} | ${newsroom.name}` : newsroom.name),
    description: readable(newsroom.tagline || newsroom.name),
    id: siteAddress(path),
    link: siteAddress(path),
    language: newsroom.language,
    generator: 'Stet',
    // Not the present: the same articles make the same feed, byte for byte.
    updated,
    feedLinks: {
      atom: siteAddress(`${under}/feed.xml`),
      rss: siteAddress(`${under}/rss.xml`),
      json: siteAddress(`${under}/feed.json`),
    },
  });
  for (const item of items) feed.addItem(item);
  if (form === 'feed.json') return feed.json1();
  return form === 'rss.xml' ? feed.rss2() : feed.atom1();
}

function newestOf(entries: readonly FeedEntry[]): Date {
  return new Date(Math.max(0, ...entries.map(({ lastUpdateAt }) => lastUpdateAt.getTime())));
}

function itemOf(entry: FeedEntry, newsroom: Newsroom, form: FeedForm): Item {
  const words = wordsFor(entry.language);
  const retracted = entry.live === 'retracted';
  const plain = (text: string) => titleIn(form, text);
  return {
    title: plain(retracted ? `${words.retracted}: ${entry.headline}` : entry.headline),
    id: `urn:uuid:${entry.id}`,
    link: siteAddress(entry.path),
    published: entry.firstPublishedAt,
    date: entry.lastUpdateAt,
    description: retracted || !entry.standfirst ? undefined : plain(entry.standfirst),
    content: readable(entryHtml(entry, newsroom, words)),
    category: [{ name: readable(kickerLine(entry, words)) }],
    ...signature(entry, form, words),
    ...(form === 'feed.json' && entry.leadImage && !retracted
      ? { image: siteAddress(socialPath(entry.leadImage.sha256)) }
      : {}),
  };
}

/** A title: the XML forms say that it is HTML, the JSON form that it is not. */
export function titleIn(form: FeedForm, text: string): string {
  return form === 'feed.json' ? readable(text) : escapeHtml(readable(text));
}

/** RSS takes an e-mail address for an author, and JSON Feed one name: there the names stand as one line. */
function signature(entry: FeedEntry, form: FeedForm, words: Words): Pick<Item, 'author' | 'extensions'> {
  const line = readable(writersOf(entry.bylines, words));
  if (!line) return {};
  if (form === 'rss.xml') return { extensions: [{ name: 'dc:creator', objects: { _text: line } }] };
  if (form === 'feed.json') return { author: [{ name: line }] };
  return { author: linesOf(entry.bylines)[0].names.map(({ name }) => ({ name: readable(name) })) };
}

/** Without the characters that XML has no way to hold. */
export function readable(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '');
}
