import { InputRule, mergeAttributes, Node } from '@tiptap/core';
import {
  exitQuotation,
  leaveEmptyAttribution,
  splitInQuotation,
  toAttribution,
  toggleQuotation,
  unwrapAtStart,
} from '@/lib/body/quoting';

type QuotationName = 'quotation' | 'pullQuote';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    quotation: { toggleQuotation: (name: QuotationName) => ReturnType };
  }
}

/** Who said it: the last line of every quotation, in plain text. */
export const Attribution = Node.create({
  name: 'attribution',
  content: 'text*',
  marks: '',
  defining: true,
  priority: 200,
  parseHTML: () => [
    { tag: 'blockquote footer' },
    { tag: 'blockquote cite' },
    { tag: 'figure[data-quotation] figcaption' },
  ],
  renderHTML: ({ HTMLAttributes }) => ['footer', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.command(exitQuotation),
      Backspace: () => this.editor.commands.command(leaveEmptyAttribution),
    };
  },
});

/** Somebody's words in a block of their own. */
export const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'paragraph+ attribution',
  defining: true,
  priority: 150,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addCommands: () => ({ toggleQuotation: (name) => toggleQuotation(name) }),
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.first([toAttribution, splitInQuotation]),
      Backspace: () => this.editor.commands.command(unwrapAtStart),
      'Mod-Shift-b': () => this.editor.commands.toggleQuotation('quotation'),
    };
  },
  addInputRules: () => [
    new InputRule({
      find: /^\s*>\s$/,
      handler: ({ range, chain }) => {
        chain().deleteRange(range).toggleQuotation('quotation').run();
      },
    }),
  ],
});

/** A sentence lifted out of the text and set large. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'paragraph+ attribution',
  defining: true,
  priority: 160,
  parseHTML: () => [{ tag: 'blockquote[data-pull]' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', mergeAttributes(HTMLAttributes, { 'data-pull': '' }), 0],
});
