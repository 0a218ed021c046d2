import { Extension } from '@tiptap/core';

/** Alt-F10 goes to the tools from wherever Tab means something else, as in tables and lists; Escape leads back. */
export const ToTools = Extension.create({
  name: 'toTools',
  addKeyboardShortcuts() {
    return {
      'Alt-F10': () => {
        const tools = this.editor.view.dom.closest('.body-editor')?.querySelector<HTMLElement>('[role="toolbar"]');
        tools?.focus();
        return tools !== undefined;
      },
    };
  },
});
