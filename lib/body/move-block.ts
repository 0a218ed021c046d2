import { closeHistory } from '@tiptap/pm/history';
import { type Command, type EditorState, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';

export type Direction = 'up' | 'down';

/** The block of the text, and how many there are, counted from 1: what is announced after a move. */
export function blockPlace({ doc, selection }: Pick<EditorState, 'doc' | 'selection'>): { block: number; of: number } {
  return { block: selection.$from.index(0) + 1, of: doc.childCount };
}

/**
 * Changes places with the block above or below; the cursor, the selection and the block's id go along. Nothing happens
 * at the ends, nor to the last empty line, which waits for words.
 */
export function moveBlock(direction: Direction): Command {
  return ({ doc, selection, tr }, dispatch) => {
    const index = selection.$from.index(0);
    const other = index + (direction === 'up' ? -1 : 1);
    const block = doc.maybeChild(index);
    const neighbour = doc.maybeChild(other);
    if (!block || !neighbour || selection.$to.index(0) > index + (selection instanceof TextSelection ? 0 : 1))
      return false;
    const start = selection.$from.posAtIndex(index, 0);
    const shift = direction === 'up' ? -neighbour.nodeSize : neighbour.nodeSize;
    tr.delete(start, start + block.nodeSize).insert(start + shift, block);
    tr.setSelection(shifted(selection, tr.doc, shift));
    // A step of its own to undo, however soon after the words.
    dispatch?.(closeHistory(tr).scrollIntoView());
    return true;
  };
}

/**
 * Moves the block that begins at `from` to the gap between two blocks at `to`; the cursor goes along to its end. Nothing
 * happens beside the block itself.
 */
export function moveBlockTo(from: number, to: number): Command {
  return ({ doc, tr }, dispatch) => {
    const block = doc.nodeAt(from);
    if (!block || (to >= from && to <= from + block.nodeSize)) return false;
    tr.delete(from, from + block.nodeSize);
    const start = tr.mapping.map(to);
    tr.insert(start, block).setSelection(Selection.near(tr.doc.resolve(start + block.nodeSize), -1));
    dispatch?.(closeHistory(tr).scrollIntoView());
    return true;
  };
}

function shifted(selection: Selection, doc: EditorState['doc'], shift: number): Selection {
  const { anchor, head } = selection;
  if (selection instanceof NodeSelection) return NodeSelection.create(doc, anchor + shift);
  if (selection instanceof TextSelection) return TextSelection.create(doc, anchor + shift, head + shift);
  return Selection.near(doc.resolve(selection.from + shift));
}
