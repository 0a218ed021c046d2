import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * Whatever gives the text the keyboard, a closed dialog or a line of the checklist, finds the cursor where it stood.
 *
 * A browser puts it at the text's beginning, and ProseMirror corrects that some 20 ms later: what is typed before would
 * stand at the beginning. Its own `view.focus` corrects it at once, so that the element's `focus` goes by it too.
 */
export const CursorOnFocus = Extension.create({
  name: 'cursorOnFocus',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: (view) => {
        const { dom } = view;
        let isByView = false;
        dom.focus = (options) => {
          HTMLElement.prototype.focus.call(dom, options);
          if (isByView) return;
          isByView = true;
          view.focus();
          isByView = false;
        };
        return { destroy: () => void Reflect.deleteProperty(dom, 'focus') };
      },
    }),
  ],
});
