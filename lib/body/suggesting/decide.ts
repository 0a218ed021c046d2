import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { SuggestionMark } from '@/lib/body/schema';
import { suggestionOf } from '@/lib/body/suggesting/marking';
import { decides } from '@/lib/body/suggesting/suggest';

export type Decision = 'accept' | 'reject';

/**
 * Accepts or rejects one suggested change, or all, as one step that undo takes back. What `suggestions.ts` says of a
 * stored text holds here: a block all of whose words go, goes.
 */
export function decide(state: EditorState, decision: Decision, id?: string): Transaction {
  const tr = state.tr.setMeta(decides, true);
  const going = decision === 'accept' ? 'deletion' : 'insertion';
  const staying = decision === 'accept' ? 'insertion' : 'deletion';
  const isMeant = (node: Node, kind: SuggestionMark['type']) => {
    const mark = suggestionOf(node.marks, kind);
    return !!mark && (id === undefined || mark.attrs.id === id);
  };
  const words: { node: Node; pos: number }[] = [];
  state.doc.descendants((node, pos) => {
    if (node.isText) words.push({ node, pos });
  });
  for (const { node, pos } of words.reverse()) {
    if (isMeant(node, going)) takeOut(tr, pos, pos + node.nodeSize);
    else if (isMeant(node, staying)) tr.removeMark(pos, pos + node.nodeSize, state.schema.marks[staying]);
  }
  return tr;
}

const cells = new Set(['tableCell', 'tableHeader']);
const labels = new Set(['attribution', 'boxTitle']);
const countLines = (node: Node) => node.children.filter(({ type }) => !labels.has(type.name)).length;

function takeOut(tr: Transaction, from: number, to: number): void {
  tr.delete(from, to);
  const $from = tr.doc.resolve(from);
  if ($from.parent.textContent !== '') return;
  // Breaks stood between words that are gone.
  const $at = tr.delete($from.start(), $from.end()).doc.resolve($from.start());
  let depth = $at.depth;
  while (depth > 1 && canGo($at.node(depth - 1))) depth--;
  const parent = $at.node(depth - 1);
  // A cell keeps a line, so does what is labelled, and a body keeps a place to write in.
  const isOnly = countLines(parent) === 1;
  const isAboveList = parent.type.name === 'listItem' && parent.childCount > 1 && $at.index(depth - 1) === 0;
  const isNeeded = isOnly || (isAboveList && parent.child(1).type.name !== 'paragraph');
  if (!isNeeded) tr.delete($at.before(depth), $at.after(depth));
}

/** Whether a block has nothing left but the line that is going. */
const canGo = (node: Node): boolean =>
  !cells.has(node.type.name) &&
  node.children.filter(({ type, content }) => !labels.has(type.name) || content.size > 0).length <= 1;
