import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { getMatchHighlights, SearchQuery, search, setSearchState } from 'prosemirror-search';

export type Wanted = { search: string; replace: string; caseSensitive: boolean; wholeWord: boolean };

export const nothingWanted: Wanted = { search: '', replace: '', caseSensitive: false, wholeWord: false };

/** Marks what is looked for in the text; `open` is called by Ctrl/Cmd-F. */
export const Find = Extension.create<{ open: () => void }>({
  name: 'find',
  addOptions: () => ({ open: () => {} }),
  addProseMirrorPlugins: () => [search()],
  addKeyboardShortcuts() {
    return {
      'Mod-f': () => {
        this.options.open();
        return true;
      },
    };
  },
});

/** Looks for something else; an empty search ends it. */
export function lookFor(editor: Editor, wanted: Wanted): void {
  editor.view.dispatch(setSearchState(editor.state.tr, new SearchQuery({ ...wanted, literal: true })));
}

/** How many places hold it, and which of them is selected, counted from 1; 0 for none. */
export function foundIn(state: EditorState): { current: number; of: number } {
  const found = getMatchHighlights(state).find();
  const { from, to } = state.selection;
  return { current: found.findIndex((one) => one.from === from && one.to === to) + 1, of: found.length };
}

/** Brings the selected place into view: the text does not do so by itself while the keyboard is elsewhere. */
export function showSelected({ view }: Editor): void {
  const { node } = view.domAtPos(view.state.selection.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
}
