import type { Command } from '@tiptap/core';
import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';

const boxes = ['factBox', 'editorsNote'];

/** How deep the box around a position lies; 0 outside any. */
function boxDepth($pos: ResolvedPos): number {
  for (let depth = $pos.depth; depth > 0; depth--) if (boxes.includes($pos.node(depth).type.name)) return depth;
  return 0;
}

/** Puts the chosen blocks in a box of this kind, as far as they can stand in one; else opens an empty one. */
export const insertBox =
  (name: 'factBox' | 'editorsNote'): Command =>
  ({ tr, dispatch }) => {
    const { $from, $to } = tr.selection;
    const { nodes } = tr.doc.type.schema;
    if ($from.depth === 0 || boxDepth($from)) return false;
    const first = $from.index(0);
    const chosen = tr.doc.content.content.slice(first, $to.index(0) + 1);
    const title = name === 'factBox' ? [nodes.boxTitle!.create()] : [];
    const box = nodes[name]!;
    const filled = Fragment.from([...title, ...chosen.map(bare)]);
    const canHold = box.validContent(filled);
    if (!dispatch) return true;
    const start = canHold ? $from.before(1) : $from.after(1);
    const end = canHold ? $to.after(1) : start;
    const empty = Fragment.from([...title, nodes.paragraph!.create()]);
    tr.replaceWith(start, end, box.create(canHold ? tr.doc.child(first).attrs : null, canHold ? filled : empty));
    tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView();
    return true;
  };

/** A block as it stands inside another: the id and direction go to the box. */
const bare = (node: Node): Node => node.type.create({ ...node.attrs, id: null, dir: null }, node.content, node.marks);

/** Enter in the title goes on to the first line under it. */
export const enterInBox: Command = ({ tr, dispatch }) => {
  const { $from, empty } = tr.selection;
  if (!empty || $from.parent.type.name !== 'boxTitle') return false;
  if (dispatch) tr.setSelection(TextSelection.near(tr.doc.resolve($from.after() + 1))).scrollIntoView();
  return true;
};

/** Enter on an empty last line leaves the box; a box of nothing but that line stays, emptied. */
export const leaveBox: Command = ({ tr, dispatch }) => {
  const { $from, empty } = tr.selection;
  const depth = boxDepth($from);
  if (!depth || !empty || $from.depth !== depth + 1 || $from.parent.content.size > 0) return false;
  const box = $from.node(depth);
  const isLast = $from.index(depth) === box.childCount - 1;
  if (!isLast || $from.parent.type.name !== 'paragraph') return false;
  const isOnly = box.childCount === (box.type.name === 'factBox' ? 2 : 1);
  if (!dispatch) return true;
  const after = $from.after(depth);
  tr.insert(after, tr.doc.type.schema.nodes.paragraph!.create());
  tr.setSelection(TextSelection.create(tr.doc, after + 1));
  if (!isOnly) tr.delete($from.before(), $from.after());
  tr.scrollIntoView();
  return true;
};

/** Backspace at the very start of a box takes the box away and leaves what it held. */
export const unwrapBox: Command = ({ tr, dispatch }) => {
  const { $from, empty } = tr.selection;
  const depth = boxDepth($from);
  if (!depth || !empty || $from.pos !== $from.start(depth) + 1) return false;
  if (dispatch) unwrap(tr, depth);
  return true;
};

function unwrap(tr: Transaction, depth: number): void {
  const { $from } = tr.selection;
  const start = $from.before(depth);
  const { paragraph } = tr.doc.type.schema.nodes;
  const held: Node[] = [];
  $from.node(depth).forEach((child) => {
    if (child.type.name !== 'boxTitle') held.push(child);
    else if (child.content.size > 0) held.push(paragraph!.create(null, child.content));
  });
  tr.replaceWith(start, $from.after(depth), Fragment.from(held));
  tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1)));
}
