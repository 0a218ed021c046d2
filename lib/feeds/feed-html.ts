import { kickerLine } from '@/lib/articles/kicker-line';
import type { FeedEntry } from '@/lib/articles/lists';
import { noticesOf } from '@/lib/articles/notices';
import { historyPath } from '@/lib/articles/paths';
import type { Newsroom, Publication } from '@/lib/articles/published';
import { retractionOf } from '@/lib/articles/retraction';
import { writersOf } from '@/lib/authors/byline-lines';
import { escapeHtml } from '@/lib/feeds/escape-html';
import { feedHtml, tombstoneHtml } from '@/lib/feeds/feed-blocks';
import { pictureHtml } from '@/lib/feeds/feed-picture';
import { siteAddress } from '@/lib/newsroom/site-address';
import { formatDateTime } from '@/lib/time/format';
import type { Words } from '@/lib/words/table';

/** One entry's content: what its page shows, notices included. Of a retracted article, the note in place of the text. */
export function entryHtml(entry: FeedEntry, newsroom: Newsroom, words: Words): string {
  const retraction = retractionOf(entry);
  if (retraction) return noteHtml(words.retracted, retraction, historyPath(entry.path), newsroom, words);
  const notes = noticesOf(entry.path, entry.publications, words).map(({ heading, publication, compare }) =>
    noteHtml(heading, publication, compare, newsroom, words),
  );
  const writers = writersOf(entry.bylines, words);
  return [
    `<p>${escapeHtml(kickerLine(entry, words))}</p>`,
    ...gone(entry, words),
    entry.standfirst && `<p>${escapeHtml(entry.standfirst)}</p>`,
    writers && `<p>${words.byline.by(entry.bylines.length)} ${escapeHtml(writers)}</p>`,
    entry.leadImage && pictureHtml(entry.leadImage),
    ...(newsroom.noticePosition === 'top' ? notes : []),
    feedHtml(entry.body, words),
    ...(newsroom.noticePosition === 'end' ? notes : []),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A note to readers with the way to what changed; of a retraction, to what was published. */
export function noteHtml(
  heading: string,
  { note, publishedAt, kind }: Publication,
  where: string | null,
  { timeZone }: Newsroom,
  words: Words,
): string {
  const when = formatDateTime(publishedAt, timeZone, words.language);
  const label = kind === 'retraction' ? words.historyOfThisArticle : words.seeWhatChanged;
  const link = where ? ` <a href="${escapeHtml(siteAddress(where))}">${escapeHtml(label)}</a>` : '';
  return `<p><strong>${escapeHtml(heading)}</strong> ${when}: ${escapeHtml(note.trim())}${link}</p>`;
}

/** What was taken out above the text, a line each. */
function gone({ redacted = {} }: FeedEntry, words: Words): string[] {
  const fields = (['headline', 'standfirst', 'bylines', 'leadImage'] as const).filter((field) => redacted[field]);
  return fields.map((field) => `<p>${escapeHtml(words.field[field])}</p>${tombstoneHtml(redacted[field]!, words)}`);
}
