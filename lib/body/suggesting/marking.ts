import { Fragment, type Mark, type Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { SuggestionMark } from '@/lib/body/schema';

type Kind = SuggestionMark['type'];
/** Makes marks for a change at a place of the text as it was, or between two: one beside own changes joins them. */
export type Signature = (at: number, from?: number) => (kind: Kind) => Mark;

export const suggestionOf = (marks: readonly Mark[], kind: Kind): Mark | undefined =>
  marks.find(({ type }) => type.name === kind);

/** Something that marks on words cannot suggest: a picture, a table's shape, a subhead made of a paragraph. */
export class NotSuggestable extends Error {}

/** A copy of a node all of whose words are inserted; null where something in it is no word. */
export function markedInserted(node: Node, mark: (kind: Kind) => Mark): Node | null {
  if (node.isText) {
    const own = node.marks.filter(({ type }) => type.name !== 'insertion' && type.name !== 'deletion');
    return node.mark(mark('insertion').addToSet(own));
  }
  if (node.isLeaf || node.type.name === 'table') return null;
  if (node.content.size > 0 && node.isTextblock && !node.type.allowsMarkType(mark('insertion').type)) return null;
  const children = node.children.map((child) => markedInserted(child, mark));
  return children.every((child) => child !== null) ? node.copy(Fragment.from(children)) : null;
}

type Range = { from: number; to: number };

/**
 * Suggests to delete a node's words, or a stretch of them. What was only suggested is taken out at once; what is to go
 * already, stays so. A node that holds no word goes.
 */
export function markDeleted(tr: Transaction, node: Node, at: number, sign: Signature, range?: Range): void {
  const words = wordsIn(node, at, range);
  for (const { node: word, from, to } of words.reverse()) {
    if (suggestionOf(word.marks, 'insertion')) tr.delete(from, to);
    else if (!suggestionOf(word.marks, 'deletion')) tr.addMark(from, to, sign(to, from)('deletion'));
  }
  if (!range && words.every(({ node: word }) => suggestionOf(word.marks, 'insertion'))) {
    const left = tr.doc.nodeAt(at);
    if (left && left.textContent === '' && !holdsLeaf(left)) tr.delete(at, at + left.nodeSize);
  }
}

function holdsLeaf(node: Node): boolean {
  let found = node.isLeaf && !node.isText && !node.isTextblock;
  node.descendants((child) => {
    found ||= child.isLeaf && child.isBlock;
  });
  return found;
}

type Word = Range & { node: Node };

function wordsIn(node: Node, at: number, range: Range = { from: 0, to: node.content.size }): Word[] {
  const words: Word[] = [];
  const deletion = node.type.schema.marks.deletion!;
  node.descendants((child, offset, parent) => {
    const [from, to] = [Math.max(offset, range.from), Math.min(offset + child.nodeSize, range.to)];
    if (!child.isText || from >= to) return;
    if (parent && !parent.type.allowsMarkType(deletion)) throw new NotSuggestable();
    words.push({ node: child, from: at + 1 + from, to: at + 1 + to });
  });
  return words;
}
