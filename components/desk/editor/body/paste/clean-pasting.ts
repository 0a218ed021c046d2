import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { newId } from '@/lib/body/ids';
import { type CleanPaste, cleanPaste, isOurs } from '@/lib/body/paste/clean-paste';
import { nothingRemoved } from '@/lib/body/paste/removed';

/** What came in, once it stands in the text. */
export type Pasted = Omit<CleanPaste, 'html'> & {
  /** Tells one paste from the next. */
  id: string;
  /** The same as plain text. */
  text: string;
  /** Pictures that the clipboard holds as files. */
  files: File[];
};

const nothing: Omit<CleanPaste, 'html'> = { removed: nothingRemoved(), pictures: [] };
const picturesOf = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter(({ type }) => /^image\/(jpeg|png|webp|gif)$/.test(type));

/** Cleans what is pasted and dropped, keeps each paste one step to undo, and tells what went. */
export const CleanPasting = Extension.create<{ onPaste: (pasted: Pasted) => void }>({
  name: 'cleanPasting',
  addOptions: () => ({ onPaste: () => {} }),

  addProseMirrorPlugins() {
    const { onPaste } = this.options;
    let cleaned: Omit<CleanPaste, 'html'> | null = null;
    const take = (data: DataTransfer | null): Pasted => {
      const files = picturesOf(data);
      const { removed, pictures } = cleaned ?? nothing;
      cleaned = null;
      return { id: newId(), removed, pictures, text: data?.getData('text/plain') ?? '', files };
    };
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => {
            if (isOurs(html)) return html;
            const { html: clean, ...rest } = cleanPaste(html);
            cleaned = rest;
            return clean;
          },
          handlePaste: (view, { clipboardData }, slice) => arrive(view, take(clipboardData), slice.size, onPaste),
          handleDrop: (view, { dataTransfer }, slice, moved) =>
            !moved && arrive(view, take(dataTransfer), slice.size, onPaste),
        },
      }),
    ];
  },
});

/** Answers whether nothing is left for the editor to put in. */
function arrive(view: EditorView, pasted: Pasted, size: number, tell: (pasted: Pasted) => void): boolean {
  const isOnlyFiles = size === 0 && pasted.files.length > 0;
  const endStep = () => view.dispatch(closeHistory(view.state.tr));
  endStep();
  queueMicrotask(() => {
    if (view.isDestroyed) return;
    endStep();
    tell(pasted);
  });
  return isOnlyFiles;
}
