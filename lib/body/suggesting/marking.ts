import { Fragment, type Mark, type Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { SuggestionMark } from '@/lib/body/schema';

type Kind = SuggestionMark['type'];
/** Makes marks for a change at a place of the text as it was, or between two: one beside own changes joins them. */
export type Signature = (at: number, from?: number) => (kind: Kind) => Mark;

export const suggestionOf = (marks: readonly Mark[], kind: Kind): Mark | undefined =>
  marks.find(({ type }) => type.name === kind);

/** Something that marks on words cannot suggest; `what` begins a sentence about it. */
export class NotSuggestable extends Error {
  constructor(readonly what: string) {
    super(`${what} cannot be suggested.`);
  }
}

const names: Record<string, string> = {
  ...{ picture: 'A picture', embed: 'An embed', relatedArticle: 'A related article', horizontalRule: 'A divider' },
  ...{
    table: 'A table',
    tableRow: 'A row of a table',
    tableCell: 'A cell of a table',
    tableHeader: 'A cell of a table',
  },
  ...{ hardBreak: 'A line break', attribution: 'The name of who said it', boxTitle: 'The title of a box' },
  ...{ factBox: 'A fact box', editorsNote: 'An editor’s note', quotation: 'A quotation', pullQuote: 'A pull quote' },
};
/** What a node is called in a sentence that refuses to suggest it. */
export const notSuggestable = ({ type }: Node): NotSuggestable =>
  new NotSuggestable(names[type.name] ?? 'What kind of block it is');

const shapes = new Set(['table', 'tableRow', 'tableCell', 'tableHeader']);
/** Blocks that stay when their words go: a decision about words does not settle them. */
const standsAlone = (node: Node): boolean =>
  shapes.has(node.type.name) || (node.isBlock && node.isLeaf && !node.isTextblock);

/** Throws where a node is, or holds, what no decision about its words would settle. */
function requireWordsOnly(node: Node): void {
  if (standsAlone(node)) throw notSuggestable(node);
  node.descendants((child) => {
    if (standsAlone(child)) throw notSuggestable(child);
  });
}

/** What may come without a word in it: it shows nothing yet, and goes with the words that are written into it. */
const mayBeEmpty = new Set(['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem']);

/** A copy of a node all of whose words are inserted. Throws where something in it is no word. */
export function markedInserted(node: Node, mark: (kind: Kind) => Mark): Node {
  requireWordsOnly(node);
  if (node.textContent === '' && !mayBeEmpty.has(node.type.name)) throw notSuggestable(node);
  return withWordsInserted(node, mark('insertion'));
}

/** The same of any part of a node. */
export function withWordsInserted(node: Node, insertion: Mark): Node {
  if (node.isText) {
    const own = node.marks.filter(({ type }) => type.name !== 'insertion' && type.name !== 'deletion');
    return node.mark(insertion.addToSet(own));
  }
  if (node.isLeaf && node.isInline) throw notSuggestable(node);
  if (node.content.size > 0 && node.isTextblock && !node.type.allowsMarkType(insertion.type))
    throw notSuggestable(node);
  return node.copy(Fragment.from(node.children.map((child) => withWordsInserted(child, insertion))));
}

type Range = { from: number; to: number };

/**
 * Suggests to delete a node's words, or a stretch of them. What the same person only suggested is taken out at once;
 * what is to go already, stays so. A node that holds no word goes.
 */
export function markDeleted(tr: Transaction, node: Node, at: number, sign: Signature, range?: Range): void {
  if (!range) requireWordsOnly(node);
  const words = wordsIn(node, at, range).map((word) => {
    const deletion = sign(word.to, word.from)('deletion');
    const inserted = suggestionOf(word.node.marks, 'insertion');
    return { ...word, deletion, isOwn: inserted?.attrs.by === deletion.attrs.by };
  });
  for (const { node: word, from, to, deletion, isOwn } of words.reverse()) {
    if (isOwn) tr.delete(from, to);
    else if (!suggestionOf(word.marks, 'deletion')) tr.addMark(from, to, deletion);
  }
  if (!range && words.every(({ isOwn }) => isOwn)) tr.delete(at, at + (tr.doc.nodeAt(at)?.nodeSize ?? 0));
}

type Word = Range & { node: Node };

function wordsIn(node: Node, at: number, range: Range = { from: 0, to: node.content.size }): Word[] {
  const words: Word[] = [];
  const deletion = node.type.schema.marks.deletion!;
  node.descendants((child, offset, parent) => {
    const [from, to] = [Math.max(offset, range.from), Math.min(offset + child.nodeSize, range.to)];
    if (from >= to) return;
    // A line that goes whole takes its breaks along.
    if (child.isInline && !child.isText && (range.from > 0 || range.to < node.content.size))
      throw notSuggestable(child);
    if (!child.isText) return;
    if (parent && !parent.type.allowsMarkType(deletion)) throw notSuggestable(parent);
    words.push({ node: child, from: at + 1 + from, to: at + 1 + to });
  });
  return words;
}
