'use client';

import { insertions } from '@/components/desk/editor/body/insertions';
import { marks } from '@/components/desk/editor/body/marks';
import { Dialog } from '@/components/desk/ui/dialog';

type Shortcut = { name: string; keys: string };

const groups: { title: string; shortcuts: Shortcut[] }[] = [
  {
    title: 'The article',
    shortcuts: [
      { name: 'Save', keys: 'Ctrl+S' },
      { name: 'Publish', keys: 'Ctrl+Enter' },
      { name: 'Go to any article or page', keys: 'Ctrl+Shift+K' },
      { name: 'This list, outside text fields', keys: '?' },
    ],
  },
  {
    title: 'Words',
    shortcuts: [
      ...marks,
      { name: 'Line break', keys: 'Shift+Enter' },
      { name: 'Undo', keys: 'Ctrl+Z' },
      { name: 'Redo', keys: 'Ctrl+Shift+Z' },
      { name: 'A straight quotation mark, right after typing one', keys: 'Backspace' },
      { name: 'Paste as plain text', keys: 'Ctrl+Shift+V' },
    ],
  },
  {
    title: 'Blocks',
    shortcuts: [
      { name: 'Insert, on an empty line', keys: '/' },
      { name: 'Move up', keys: 'Alt+Shift+↑' },
      { name: 'Move down', keys: 'Alt+Shift+↓' },
      { name: 'Subhead', keys: 'Ctrl+Alt+2' },
      { name: 'Small subhead', keys: 'Ctrl+Alt+3' },
      { name: 'Paragraph', keys: 'Ctrl+Alt+0' },
      { name: 'Bulleted list', keys: 'Ctrl+Shift+8' },
      { name: 'Numbered list', keys: 'Ctrl+Shift+7' },
      { name: 'Quotation', keys: 'Ctrl+Shift+B' },
      { name: 'A point deeper in a list, or back; the next cell', keys: 'Tab, Shift+Tab' },
    ],
  },
  {
    title: 'At the start of a line',
    shortcuts: insertions.flatMap(({ name, keys }) => (keys ? [{ name, keys }] : [])),
  },
  {
    title: 'Around the text',
    shortcuts: [
      { name: 'Find and replace', keys: 'Ctrl+F' },
      { name: 'Next, previous found', keys: 'Enter, Shift+Enter' },
      { name: 'To the tools, and back to the text', keys: 'Alt+F10, Esc' },
    ],
  },
  {
    title: 'Talking about the text',
    shortcuts: [
      { name: 'Comment on what is selected', keys: 'Ctrl+Alt+M' },
      { name: 'Next, previous comment', keys: 'Ctrl+Alt+J, Ctrl+Alt+K' },
      { name: 'Answer, resolve, in a comment', keys: 'R, E' },
      { name: 'Send a comment', keys: 'Ctrl+Enter' },
    ],
  },
];

/** Every key that does something in the editor. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" description="On a Mac, Cmd stands for Ctrl." onClose={onClose} wide>
      <div className="gap-x-10 sm:columns-2">
        {groups.map(({ title, shortcuts }) => (
          <section key={title} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 font-semibold">{title}</h3>
            <dl>
              {shortcuts.map(({ name, keys }) => (
                <div key={name} className="flex items-baseline justify-between gap-4 border-rule border-b py-1">
                  <dt>{name}</dt>
                  <dd className="whitespace-nowrap">
                    <kbd className="key">{keys.trim()}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
