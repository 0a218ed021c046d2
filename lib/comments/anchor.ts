import type { ArticleDocument } from '@/lib/articles/document';
import { lineOf } from '@/lib/comments/line-of';

export const commentedFields = ['headline', 'standfirst', 'body'] as const;
export type CommentedField = (typeof commentedFields)[number];

/** Where words stand in an article: a field, or a block of its body by its id. */
export type Spot = { field: CommentedField; blockId: string | null };
/** Plain text that can be commented on. */
export type Place = Spot & { text: string };
/** UTF-16 units within the place's text; `end` is after the last. */
export type Range = Spot & { start: number; end: number };

/**
 * What a comment is about: a position, and a quotation that finds it again where the text has moved on, as in the W3C's
 * Web Annotation Data Model (TextPositionSelector and TextQuoteSelector).
 */
export type Anchor = Spot & { start: number; exact: string; prefix: string; suffix: string };

/** How much is kept of what stands before and after the words. */
const around = 32;

/** All texts of a document that can be commented on, in reading order. */
export function placesOf({ headline, standfirst, body }: ArticleDocument): Place[] {
  return [
    { field: 'headline', blockId: null, text: headline },
    { field: 'standfirst', blockId: null, text: standfirst },
    ...body.content.map((block) => ({
      field: 'body' as const,
      blockId: block.attrs?.id ?? null,
      text: lineOf(block),
    })),
  ];
}

/** An anchor on words of a place. */
export const anchorAt = ({ field, blockId, text }: Place, start: number, end: number): Anchor => ({
  ...{ field, blockId, start, exact: text.slice(start, end) },
  prefix: text.slice(Math.max(0, start - around), start),
  suffix: text.slice(end, end + around),
});

const isSpot = (a: Spot, b: Spot): boolean => a.field === b.field && a.blockId === b.blockId;

/**
 * Where an anchor's words stand now: at their place, else elsewhere in the same block, else in another block they moved
 * to; words that were changed are found between what stands around them. Null: they are no longer there.
 */
export function findAnchor(anchor: Anchor, places: readonly Place[]): Range | null {
  const own = places.find((place) => isSpot(place, anchor));
  if (own?.text.startsWith(anchor.exact, anchor.start)) {
    return rangeIn(own, anchor.start, anchor.start + anchor.exact.length);
  }
  return (own && (quotedIn(own, anchor, sameBlock) ?? changedIn(own, anchor))) ?? quotedElsewhere(anchor, places);
}

const rangeIn = ({ field, blockId }: Spot, start: number, end: number): Range => ({ field, blockId, start, end });

/** How sure a quotation must be: so many characters around it are the same, or it is so long itself. */
type Sure = { around: number; long: number };
const sameBlock: Sure = { around: 6, long: 16 };
const otherBlock: Sure = { around: 12, long: 24 };

function quotedElsewhere(anchor: Anchor, places: readonly Place[]): Range | null {
  if (anchor.field !== 'body') return null;
  const others = places.filter((place) => place.field === 'body' && !isSpot(place, anchor));
  for (const place of others) {
    const range = quotedIn(place, anchor, otherBlock);
    if (range) return range;
  }
  return null;
}

function quotedIn(place: Place, anchor: Anchor, sure: Sure): Range | null {
  const { exact, prefix, suffix } = anchor;
  let best: { start: number; score: number } | null = null;
  for (let start = place.text.indexOf(exact); start >= 0; start = place.text.indexOf(exact, start + 1)) {
    const score =
      sameAtEnd(place.text.slice(0, start), prefix) + sameAtStart(place.text.slice(start + exact.length), suffix);
    const isNearer = best && Math.abs(start - anchor.start) < Math.abs(best.start - anchor.start);
    if (!best || score > best.score || (score === best.score && isNearer)) best = { start, score };
  }
  if (!best) return null;
  const needed = Math.min(sure.around, prefix.length + suffix.length);
  const isSure = exact.length >= sure.long || (needed > 0 && best.score >= needed);
  return isSure ? rangeIn(place, best.start, best.start + exact.length) : null;
}

/** Words that were changed: what stands between the same neighbours, where something of them is left. */
function changedIn(place: Place, { exact, prefix, suffix }: Anchor): Range | null {
  const [before, after] = [prefix.slice(-16), suffix.slice(0, 16)];
  const found = before === '' ? 0 : place.text.indexOf(before);
  if (found < 0) return null;
  const start = found + before.length;
  const end = after === '' ? place.text.length : place.text.indexOf(after, start);
  if (end <= start || end - start > 2 * exact.length + 40) return null;
  const left = wordsOf(place.text.slice(start, end));
  return wordsOf(exact).some((word) => left.includes(word)) ? rangeIn(place, start, end) : null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

function sameAtStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same;
}

function sameAtEnd(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same++;
  return same;
}
