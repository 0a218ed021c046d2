import type { Embed, Inline, Paragraph } from '@/lib/body/schema';

/** Stands for words that were taken out of a document; always this long, so that it tells nothing of them. */
export const blackedOut = '█████';

/** Names, kinds and choices of the schema: no writer's words. */
const notWords = new Set([
  ...['type', 'id', 'media', 'sha256', 'size', 'schema', 'language', 'section', 'slug', 'genre', 'role'],
  ...['article', 'path', 'dir', 'provider', 'href'],
]);

/** In bylines `author` is an id; in an embed it is a name like any other. */
const isWords = (name: string, value: object): boolean =>
  !notWords.has(name) && !(name === 'author' && 'role' in value);

/** Finds words as they stand, whatever white space is between them: a break in the line is a space. */
export function patternOf(words: string): RegExp {
  const each = words.split(/\s+/u).filter(Boolean);
  if (each.length === 0) throw new Error('There are no words to find.');
  return new RegExp(each.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'gu');
}

/** Text without the words. */
export const blackOutText = (text: string, words: string): string => text.replace(patternOf(words), blackedOut);

/**
 * A document, or a part of one, without the words wherever they stand in it: also where bold or a link begins amid
 * them. The same value, not a copy, where they stand nowhere.
 */
export function blackOut<T>(value: T, words: string): T {
  return walk(value, patternOf(words)) as T;
}

/** Whether the words stand in a document or a part of one. */
export const holdsWords = (value: unknown, words: string): boolean => blackOut(value, words) !== value;

function walk(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, blackedOut);
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isInline)) return inLine(value, pattern);
    const items = value.map((item) => walk(item, pattern));
    return items.every((item, place) => item === value[place]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isEmbed(value) && value.attrs.href.search(pattern) >= 0) return walk(nameOf(value), pattern);
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    isWords(name, value) ? walk(inner, pattern) : inner,
  ]);
  const isSame = entries.every(([name, inner]) => inner === (value as Record<string, unknown>)[name as string]);
  return isSame ? value : Object.fromEntries(entries);
}

const isEmbed = (value: object): value is Embed => 'type' in value && value.type === 'embed' && 'attrs' in value;

/** An address cannot lose a part of itself: where it says the words, no more than what the embed is called is left. */
function nameOf({ attrs: { id, title } }: Embed): Paragraph {
  const paragraph: Paragraph = { type: 'paragraph', ...(id && { attrs: { id } }) };
  return title ? { ...paragraph, content: [{ type: 'text', text: title }] } : paragraph;
}

function isInline(node: unknown): node is Inline {
  const type = typeof node === 'object' && node !== null && 'type' in node ? node.type : null;
  return type === 'text' || type === 'hardBreak';
}

const lengthOf = (node: Inline): number => (node.type === 'text' ? node.text.length : 1);

function inLine(nodes: Inline[], pattern: RegExp): Inline[] {
  const plain = nodes.map((node) => (node.type === 'text' ? node.text : '\n')).join('');
  const cuts = [...plain.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length] as const);
  let at = 0;
  const left = nodes.flatMap((node): Inline[] => {
    const [start, end] = [at, at + lengthOf(node)];
    at = end;
    const own = cuts.filter(([from, to]) => from < end && to > start);
    if (own.length === 0) return [withoutLinkTo(node, pattern)];
    return node.type === 'text' ? cutOut(node.text, start, own, withoutLink(node).marks) : [];
  });
  return left.length === nodes.length && left.every((node, place) => node === nodes[place]) ? nodes : left;
}

/** A cut that began in the node before has left its mark there. */
function cutOut(
  text: string,
  start: number,
  cuts: (readonly [number, number])[],
  marks: Extract<Inline, { type: 'text' }>['marks'],
): Inline[] {
  let rest = 0;
  let left = '';
  for (const [from, to] of cuts) {
    left += text.slice(rest, Math.max(from - start, rest)) + (from >= start ? blackedOut : '');
    rest = Math.min(to - start, text.length);
  }
  left += text.slice(rest);
  return left === '' ? [] : [marks ? { type: 'text', text: left, marks } : { type: 'text', text: left }];
}

function withoutLinkTo(node: Inline, pattern: RegExp): Inline {
  const link = node.type === 'text' && node.marks?.find((mark) => mark.type === 'link');
  return link && link.attrs.href.search(pattern) >= 0 ? withoutLink(node as Extract<Inline, { type: 'text' }>) : node;
}

/** Where words stood that must go, their link often says as much. */
function withoutLink({ marks = [], ...node }: Extract<Inline, { type: 'text' }>): Extract<Inline, { type: 'text' }> {
  const kept = marks.filter(({ type }) => type !== 'link');
  return kept.length > 0 ? { ...node, marks: kept } : node;
}
