import { wordsOfCard } from '@/lib/body/plain-text';
import type { BodyNode } from '@/lib/record/compare/comparison';
import type { Cut } from '@/lib/record/compare/flow';
import { nodeKey } from '@/lib/record/compare/keys';
import { childNodes, familyOf, inlineOf, isLink, tableShape } from '@/lib/record/compare/nodes';

/** What is needed to find a node's counterpart in the other text. */
export type Fingerprint<N extends BodyNode = BodyNode> = {
  node: N;
  id: string | null;
  key: string;
  family: string;
  /** The words alone, to recognise a block that was only recast. */
  text: string;
  words: Map<string, number>;
  /** Letters in its words. */
  size: number;
};

/** The fingerprint of a node. */
export function fingerprint<N extends BodyNode>(node: N, cut: Cut): Fingerprint<N> {
  const all: string[] = [];
  collectWords(node, cut, all);
  const words = new Map<string, number>();
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  const size = all.reduce((sum, word) => sum + word.length, 0);
  const id = 'attrs' in node && node.attrs && 'id' in node.attrs ? (node.attrs.id ?? null) : null;
  return { node, id, key: nodeKey(node), family: familyOf(node), text: all.join(' '), words, size };
}

/** How alike two nodes are, from 0 to 1; 0 where one cannot be shown as a changed form of the other. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  if (a.key === b.key) return 1;
  if (a.node.type === 'picture' && b.node.type === 'picture') {
    return a.node.attrs.sha256 === b.node.attrs.sha256 ? 0.98 : Math.max(0.45, overlap(a, b));
  }
  if (a.text !== '' && a.text === b.text) return 0.99;
  if (a.family !== b.family || !hasComparableShape(a.node, b.node)) return 0;
  return overlap(a, b);
}

/** Whether two nodes of one family differ in no way that stops a comparison inside. */
export function hasComparableShape(a: BodyNode, b: BodyNode): boolean {
  if (a.type === 'table' && b.type === 'table') return tableShape(a) === tableShape(b);
  if (a.type === 'tableRow' && b.type === 'tableRow') return a.content.length === b.content.length;
  return !isLink(a) && !isLink(b);
}

type Bag = Pick<Fingerprint, 'words' | 'size'>;

/** Letters of common words over letters of all, from 0 to 1. */
export function overlap(a: Bag, b: Bag): number {
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of few.words) common += word.length * Math.min(count, many.words.get(word) ?? 0);
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** What stands in a block's attributes; of a card all of it, since one that leads elsewhere is another. */
function wordsAround(node: BodyNode): string {
  if (!isLink(node)) return wordsOfCard(node) ?? '';
  const { id: _, ...attrs } = node.attrs;
  return Object.values(attrs).join(' ');
}

function collectWords(node: BodyNode, cut: Cut, words: string[]): void {
  const inline = inlineOf(node);
  if (inline) for (const token of cut(inline).tokens) if (token.isWord) words.push(token.text.toLowerCase());
  for (const child of childNodes(node)) collectWords(child, cut, words);
  words.push(...wordsAround(node).toLowerCase().split(/\s+/u).filter(Boolean));
}
