import type { Command } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/**
 * Puts a picture or a card into the text: in place of the empty paragraph that the cursor stands in, else after the
 * block around it. The cursor goes on in the paragraph below, which is made where there is none: a card left selected
 * would be replaced by the next letter typed.
 */
export const putBlock =
  (type: string, attrs: Record<string, unknown>): Command =>
  ({ tr, dispatch }) => {
    const { $to } = tr.selection;
    const { nodes } = tr.doc.type.schema;
    if (!dispatch) return true;
    const around = $to.depth > 0 ? $to.node(1) : null;
    const isWaiting = around?.type.name === 'paragraph' && around.content.size === 0;
    const at = $to.depth > 0 ? (isWaiting ? $to.before(1) : $to.after(1)) : $to.pos;
    const block = nodes[type]!.create(attrs);
    if (isWaiting) tr.replaceWith(at, $to.after(1), block);
    else tr.insert(at, block);
    const after = at + block.nodeSize;
    if (tr.doc.nodeAt(after)?.type.name !== 'paragraph') tr.insert(after, nodes.paragraph!.create());
    tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
    return true;
  };
