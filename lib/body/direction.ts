import { type Command, Extension } from '@tiptap/core';
import type { Direction } from '@/lib/body/schema';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    direction: {
      /** Null: as the article runs. */
      setDirection: (dir: Direction | null) => ReturnType;
    };
  }
}

/** The blocks whose text can run the other way than their article. */
export const directedTypes = [
  ...['paragraph', 'heading', 'bulletList', 'orderedList', 'quotation', 'pullQuote', 'table', 'factBox', 'editorsNote'],
];

/** Turns the blocks that the selection touches; null lets them run as their article does. */
export const directed =
  (dir: Direction | null): Command =>
  ({ tr, dispatch }) => {
    const { from, to } = tr.selection;
    let touched = false;
    tr.doc.nodesBetween(from, to, (node, pos, parent) => {
      if (parent !== tr.doc) return false;
      if (!directedTypes.includes(node.type.name)) return false;
      touched = true;
      if (dispatch) tr.setNodeAttribute(pos, 'dir', dir);
      return false;
    });
    return touched;
  };

/**
 * Text that runs the other way: an Arabic statement in an English article. Pages elsewhere write `dir` on everything,
 * so that only ours, which says so twice, is taken from what is pasted.
 */
export const TextDirection = Extension.create({
  name: 'direction',
  addGlobalAttributes: () => [
    {
      types: directedTypes,
      attributes: {
        dir: {
          default: null,
          keepOnSplit: true,
          parseHTML: (element) => element.getAttribute('data-dir'),
          renderHTML: ({ dir }) => (dir ? { dir: dir as string, 'data-dir': dir as string } : {}),
        },
      },
    },
  ],
  addCommands: () => ({ setDirection: directed }),
});
