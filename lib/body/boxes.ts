import { mergeAttributes, Node } from '@tiptap/core';
import { enterInBox, insertBox, leaveBox, unwrapBox } from '@/lib/body/boxing';

type BoxName = 'factBox' | 'editorsNote';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    boxes: { insertBox: (name: BoxName) => ReturnType };
  }
}

const inside = '(paragraph | bulletList | orderedList | table)+';

/** What marks a box in HTML; whoever hears the editor hears where they are. */
const heard = (mark: string, name: string) => ({ [mark]: '', role: 'group', 'aria-label': name });

/** What a fact box is called: its first line, in plain text. */
export const BoxTitle = Node.create({
  name: 'boxTitle',
  content: 'text*',
  marks: '',
  defining: true,
  priority: 200,
  // Before the rule for paragraphs.
  parseHTML: () => [{ tag: 'p[data-box-title]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { 'data-box-title': '' }), 0],
});

/** Facts set apart from the running text. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: `boxTitle ${inside}`,
  defining: true,
  isolating: true,
  priority: 150,
  parseHTML: () => [{ tag: 'div[data-fact-box]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, heard('data-fact-box', 'Fact box')), 0],
  addCommands: () => ({ insertBox }),
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.first([enterInBox, leaveBox]),
      Backspace: () => this.editor.commands.command(unwrapBox),
    };
  },
});

/** The newsroom speaking of the article amid its text. */
export const EditorsNote = Node.create({
  name: 'editorsNote',
  group: 'block',
  content: inside,
  defining: true,
  isolating: true,
  priority: 150,
  parseHTML: () => [{ tag: 'div[data-editors-note]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    mergeAttributes(HTMLAttributes, heard('data-editors-note', 'Editor’s note')),
    0,
  ],
});
