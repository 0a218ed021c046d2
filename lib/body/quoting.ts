import type { Command } from '@tiptap/core';
import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';

const quotations = ['quotation', 'pullQuote'];

/** How deep the quotation around a position lies; 0 outside any. */
function quotationDepth($pos: ResolvedPos): number {
  for (let depth = $pos.depth; depth > 0; depth--) if (quotations.includes($pos.node(depth).type.name)) return depth;
  return 0;
}

/** The quotation's paragraphs, and its attribution as another where it says something. */
function paragraphsOf(quotation: Node): Node[] {
  const paragraphs: Node[] = [];
  quotation.forEach((child) => {
    if (child.type.name !== 'attribution') paragraphs.push(child);
    else if (child.content.size) paragraphs.push(child.type.schema.nodes.paragraph!.create(null, child.content));
  });
  return paragraphs;
}

function unwrap(tr: Transaction, depth: number): void {
  const { $from } = tr.selection;
  const start = $from.before(depth);
  const caret = $from.pos - 1;
  tr.replaceWith(start, $from.after(depth), Fragment.from(paragraphsOf($from.node(depth))));
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(caret, tr.doc.content.size))));
}

/** Sets the chosen paragraphs as a quotation of this kind, changes its kind, or makes it plain paragraphs again. */
export const toggleQuotation =
  (name: 'quotation' | 'pullQuote'): Command =>
  ({ tr, dispatch }) => {
    const { $from, $to } = tr.selection;
    const { nodes } = tr.doc.type.schema;
    const depth = quotationDepth($from);
    if (depth) {
      if (!dispatch) return true;
      const quotation = $from.node(depth);
      if (quotation.type.name === name) unwrap(tr, depth);
      else tr.setNodeMarkup($from.before(depth), nodes[name], quotation.attrs);
      return true;
    }
    const range = $from.blockRange($to);
    if (range?.depth !== 0) return false;
    const paragraphs: Node[] = [];
    for (let index = range.startIndex; index < range.endIndex; index++) {
      const node = tr.doc.child(index);
      if (!node.isTextblock) return false;
      paragraphs.push(nodes.paragraph!.create(null, node.content));
    }
    if (!dispatch) return true;
    const { anchor, head } = tr.selection;
    const quotation = nodes[name]!.create(tr.doc.child(range.startIndex).attrs, [
      ...paragraphs,
      nodes.attribution!.create(),
    ]);
    tr.replaceWith(range.start, range.end, quotation);
    tr.setSelection(TextSelection.create(tr.doc, anchor + 1, head + 1));
    return true;
  };

/** Enter in an empty last paragraph goes on to who said it. */
export const toAttribution: Command = ({ tr, dispatch }) => {
  const { $from, empty } = tr.selection;
  const depth = quotationDepth($from);
  if (!depth || !empty || $from.depth !== depth + 1 || $from.parent.type.name !== 'paragraph') return false;
  const quotation = $from.node(depth);
  const last = $from.index(depth) === quotation.childCount - 2;
  if (!last || $from.parent.content.size > 0 || quotation.childCount < 3) return false;
  if (dispatch) {
    tr.delete($from.before(), $from.after());
    tr.setSelection(TextSelection.near(tr.doc.resolve($from.before() + 1)));
  }
  return true;
};

/** Enter inside a quotation opens its next paragraph; the schema alone would offer another line for who said it. */
export const splitInQuotation: Command = ({ tr, dispatch }) => {
  const { $from, $to } = tr.selection;
  const depth = quotationDepth($from);
  const within = depth > 0 && $from.depth === depth + 1 && $to.parent === $from.parent;
  if (!within || $from.parent.type.name !== 'paragraph') return false;
  if (dispatch) {
    tr.deleteSelection();
    tr.split(tr.mapping.map($from.pos)).scrollIntoView();
  }
  return true;
};

/** Enter after who said it leaves the quotation. */
export const exitQuotation: Command = ({ tr, dispatch }) => {
  const { $from, empty } = tr.selection;
  if (!empty || $from.parent.type.name !== 'attribution') return false;
  const after = $from.after($from.depth - 1);
  if (dispatch) {
    tr.insert(after, tr.doc.type.schema.nodes.paragraph!.create());
    tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
  }
  return true;
};

/** Backspace at the start of who said it goes back to the words. */
export const leaveEmptyAttribution: Command = ({ tr, dispatch }) => {
  const { $from, empty } = tr.selection;
  if (!empty || $from.parent.type.name !== 'attribution' || $from.parentOffset > 0) return false;
  if (dispatch) tr.setSelection(TextSelection.near(tr.doc.resolve($from.before() - 1), -1));
  return true;
};

/** Backspace at the very start of a quotation makes it plain paragraphs again. */
export const unwrapAtStart: Command = ({ tr, dispatch }) => {
  const { $from, empty } = tr.selection;
  const depth = quotationDepth($from);
  if (!depth || !empty || $from.parentOffset > 0 || $from.index(depth) > 0) return false;
  if ($from.depth !== depth + 1) return false;
  if (dispatch) unwrap(tr, depth);
  return true;
};
