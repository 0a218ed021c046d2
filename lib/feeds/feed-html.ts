import { kickerLine } from '@/lib/articles/kicker-line';
import type { FeedEntry } from '@/lib/articles/lists';
import { noticesOf } from '@/lib/articles/notices';
import { historyPath } from '@/lib/articles/paths';
import type { Newsroom, Publication } from '@/lib/articles/published';
import { retractionOf } from '@/lib/articles/retraction';
import { writersOf } from '@/lib/authors/byline-lines';
import { isAllowedHref } from '@/lib/body/links';
import type { BulletList, Inline, OrderedList, Paragraph, PublishedBlock, Redacted, TableRow } from '@/lib/body/schema';
import { captionLine } from '@/lib/media/caption';
import { renditionPath, widthsFor } from '@/lib/media/renditions';
import { siteAddress } from '@/lib/newsroom/site-address';
import { tombstoneLine } from '@/lib/record/tombstone-line';
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
    entry.leadImage && picture(entry.leadImage),
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

/** Blocks as plain HTML for feed readers: no classes, whole addresses. The one place that writes HTML as text. */
export function feedHtml(blocks: readonly PublishedBlock[], words: Words): string {
  return blocks.map((node) => (node.type === 'redacted' ? tombstone(node.attrs, words) : block(node))).join('\n');
}

/** Where a redaction took something out: when, and why. */
function tombstone(redacted: Redacted, words: Words): string {
  return `<p><em>${escapeHtml(tombstoneLine(redacted, words))}</em></p>`;
}

/** What was taken out above the text, a line each. */
function gone({ redacted = {} }: FeedEntry, words: Words): string[] {
  const fields = (['headline', 'standfirst', 'bylines', 'leadImage'] as const).filter((field) => redacted[field]);
  return fields.map((field) => `<p>${escapeHtml(words.field[field])}</p>${tombstone(redacted[field]!, words)}`);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that cannot end the element or the attribute it stands in. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

function block(node: Exclude<PublishedBlock, { type: 'redacted' }>): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inline(node.content)}</p>`;
    case 'heading':
      return `<h${node.attrs.level}>${inline(node.content)}</h${node.attrs.level}>`;
    case 'bulletList':
    case 'orderedList':
      return list(node);
    case 'quotation':
    case 'pullQuote':
      return `<blockquote>${node.content.map(quoted).join('')}</blockquote>`;
    case 'table':
      return `<table>${node.content.map(row).join('')}</table>`;
    case 'horizontalRule':
      return '<hr>';
    case 'picture':
      return picture(node.attrs);
    default:
      return node satisfies never;
  }
}

function quoted(node: Paragraph | { type: 'attribution'; content?: Inline[] }): string {
  const words = inline(node.content);
  if (node.type === 'paragraph') return `<p>${words}</p>`;
  return words && `<footer>— ${words}</footer>`;
}

function list(node: BulletList | OrderedList): string {
  const items = node.content.map(({ content }) => {
    const inner = content.map((one) => (one.type === 'paragraph' ? `<p>${inline(one.content)}</p>` : list(one)));
    return `<li>${inner.join('')}</li>`;
  });
  const start = node.type === 'orderedList' && node.attrs?.start ? ` start="${Number(node.attrs.start)}"` : '';
  return node.type === 'bulletList' ? `<ul>${items.join('')}</ul>` : `<ol${start}>${items.join('')}</ol>`;
}

function row(node: TableRow): string {
  const cells = node.content.map((cell) => {
    const name = cell.type === 'tableHeader' ? 'th' : 'td';
    const { colspan = 1, rowspan = 1 } = cell.attrs ?? {};
    const spans = `${colspan > 1 ? ` colspan="${Number(colspan)}"` : ''}${rowspan > 1 ? ` rowspan="${Number(rowspan)}"` : ''}`;
    return `<${name}${spans}>${cell.content.map((one) => inline(one.content)).join('<br>')}</${name}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

type Shown = { sha256: string; width: number; height: number; alt: string; caption: string; credit: string };

/** A picture and its line, as every feed reader can show them. */
function picture(shown: Shown): string {
  const width = widthsFor(shown.width).findLast((one) => one <= 1200) ?? shown.width;
  const src = siteAddress(renditionPath(shown.sha256, width, 'jpeg'));
  const line = captionLine(shown);
  const caption = line && `<figcaption>${escapeHtml(line)}</figcaption>`;
  return `<figure><img src="${src}" alt="${escapeHtml(shown.alt)}">${caption}</figure>`;
}

const tags = { bold: 'strong', italic: 'em' } as const;

function inline(nodes: readonly Inline[] = []): string {
  return nodes.map(word).join('');
}

function word(node: Inline): string {
  if (node.type === 'hardBreak') return '<br>';
  return (node.marks ?? []).reduceRight((inner, mark) => {
    // No published text holds a suggestion; should one ever, nobody has decided for it.
    if (mark.type === 'insertion') return '';
    if (mark.type === 'deletion') return inner;
    if (mark.type !== 'link') return `<${tags[mark.type]}>${inner}</${tags[mark.type]}>`;
    const { href } = mark.attrs;
    return isAllowedHref(href)
      ? `<a href="${escapeHtml(href.startsWith('/') ? siteAddress(href) : href)}">${inner}</a>`
      : inner;
  }, escapeHtml(node.text));
}
