import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Takes up the selection that the browser shows. ProseMirror hears of it in a task of its own, so a shortcut that
 * follows the selecting keys at once can come before, and would act where the cursor was.
 */
export function hearSelection(view: EditorView): void {
  const { state } = view;
  const shown = view.dom.ownerDocument.getSelection();
  if (!shown?.anchorNode || !shown.focusNode || !view.dom.contains(shown.anchorNode)) return;
  const anchor = state.doc.resolve(view.posAtDOM(shown.anchorNode, shown.anchorOffset));
  const head = state.doc.resolve(view.posAtDOM(shown.focusNode, shown.focusOffset));
  const selection = TextSelection.between(anchor, head);
  if (state.selection instanceof TextSelection && !selection.eq(state.selection))
    view.dispatch(state.tr.setSelection(selection));
}
