import type { EditorView } from '@tiptap/pm/view';

/**
 * Takes up the selection that the browser shows, as if the browser had told of it by now.
 *
 * It tells in a task of its own. Enter right after End, on a busy page, would split the line where the cursor was before,
 * and whatever is drawn anew between the two, such as what others wrote, would put the cursor back there.
 */
export function hearSelection(view: EditorView): void {
  if (!view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}
