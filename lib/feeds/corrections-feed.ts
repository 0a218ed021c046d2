import type { Item } from 'feed';
import type { Correction } from '@/lib/articles/corrections';
import { historyPath } from '@/lib/articles/paths';
import type { Newsroom } from '@/lib/articles/published';
import { type FeedForm, readable, titleIn, writeItems } from '@/lib/feeds/build-feed';
import { escapeHtml } from '@/lib/feeds/escape-html';
import { noteHtml } from '@/lib/feeds/feed-html';
import { siteAddress } from '@/lib/newsroom/site-address';
import { wordsFor } from '@/lib/words/words';

type About = { newsroom: Newsroom; corrections: Correction[] };

/** A feed of what the newsroom owned up to: an entry for each notice, leading to what changed. */
export function writeCorrectionsFeed({ newsroom, corrections }: About, form: FeedForm): string {
  const updated = new Date(Math.max(0, ...corrections.map(({ publication }) => publication.publishedAt.getTime())));
  const items = corrections.map((correction) => itemOf(correction, newsroom, form));
  const title = wordsFor(newsroom.language).corrections;
  return writeItems({ newsroom, title, path: '/corrections', items, updated }, form);
}

function itemOf({ article, publication, compare, replacedBy }: Correction, newsroom: Newsroom, form: FeedForm): Item {
  const words = wordsFor(article.language);
  const kind = words.kind[publication.kind];
  const note = noteHtml(kind, publication, compare, newsroom, words);
  return {
    title: titleIn(form, `${kind}: ${article.headline}`),
    id: `urn:uuid:${publication.id}`,
    link: siteAddress(compare),
    published: publication.publishedAt,
    date: publication.publishedAt,
    content: readable([replacedBy && replacedHtml(article.path, replacedBy, words), note].filter(Boolean).join('\n')),
    category: [{ name: readable(article.section.name) }],
  };
}

function replacedHtml(path: string, number: number, words: ReturnType<typeof wordsFor>): string {
  const address = siteAddress(`${historyPath(path)}#version-${number}`);
  return `<p><a href="${escapeHtml(address)}">${escapeHtml(words.record.replacedBy(number))}</a></p>`;
}
