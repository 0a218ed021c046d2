import type { ChainedCommands, Editor } from '@tiptap/core';

/**
 * Commands upon the text, which has the keyboard from this moment on.
 *
 * TipTap's own `focus` gives it with the next frame: on a busy machine what is typed before would go nowhere, and the
 * late focus would take the keyboard from where the writer went meanwhile. For handlers of events; not while React draws.
 */
export function inText(editor: Editor): ChainedCommands {
  editor.view.focus();
  return editor.chain().scrollIntoView();
}
