import { Mark, mergeAttributes } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    raised: { toggleSuperscript: () => ReturnType; toggleSubscript: () => ReturnType };
  }
}

/** Letters above the line. Their `priority` puts marks in the order in which the stored form writes them. */
export const Superscript = Mark.create({
  name: 'superscript',
  excludes: 'superscript subscript',
  priority: 90,
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes, 0],
  addCommands() {
    return {
      toggleSuperscript:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name),
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-.': () => this.editor.commands.toggleSuperscript() };
  },
});

/** Letters below the line. */
export const Subscript = Mark.create({
  name: 'subscript',
  excludes: 'superscript subscript',
  priority: 80,
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: ({ HTMLAttributes }) => ['sub', HTMLAttributes, 0],
  addCommands() {
    return {
      toggleSubscript:
        () =>
        ({ commands }) =>
          commands.toggleMark(this.name),
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-,': () => this.editor.commands.toggleSubscript() };
  },
});

/** A footnote's own words; around everything else, so that a note with a link in it is one. */
export const Footnote = Mark.create({
  name: 'footnote',
  priority: 1100,
  // What is written after a note is the text again.
  inclusive: false,
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { 'data-footnote': '' }), 0],
});
