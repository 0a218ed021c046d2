import { Extension, InputRule } from '@tiptap/core';
import { quoteFor } from '@/lib/words/quotes';

/**
 * Straight quotes become those of the article's language as they are typed; Backspace or Ctrl-Z right after gives the
 * straight one.
 */
export const SmartQuotes = Extension.create<{ language: () => string }>({
  name: 'smartQuotes',
  // Before the history's own keys.
  priority: 200,
  addOptions: () => ({ language: () => 'en' }),

  addInputRules() {
    const { language } = this.options;
    return [
      new InputRule({
        find: /["']$/,
        handler: ({ state, range, match }) => {
          const quote = quoteFor(language(), match[0], match.input?.slice(0, match.index) ?? '');
          if (quote) state.tr.insertText(quote, range.from, range.to);
        },
      }),
    ];
  },

  addKeyboardShortcuts() {
    return { 'Mod-z': () => this.editor.commands.undoInputRule() };
  },
});
