'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { ArrowDown, ArrowUp, Keyboard, type LucideIcon, Redo2, Search, Undo2 } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { type Asking, insertions } from '@/components/desk/editor/body/insertions';
import { marks, toolTitle } from '@/components/desk/editor/body/marks';
import { OutlineButton } from '@/components/desk/editor/body/outline';
import { TableTools } from '@/components/desk/editor/body/table-tools';

type BodyToolbarProps = { editor: Editor; ask: (what: Asking) => void; onFind: () => void };
type Tool = {
  name: string;
  keys?: string;
  icon: LucideIcon;
  run: (editor: Editor, ask: BodyToolbarProps['ask']) => unknown;
  /** Whether it is switched on at the cursor; absent for tools that only do something. */
  active?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
};

const steps: Tool[] = [
  {
    ...{ name: 'Undo', keys: 'Ctrl+Z', icon: Undo2 },
    run: (editor) => editor.chain().focus().undo().run(),
    can: (editor) => editor.can().undo(),
  },
  {
    ...{ name: 'Redo', keys: 'Ctrl+Shift+Z', icon: Redo2 },
    run: (editor) => editor.chain().focus().redo().run(),
    can: (editor) => editor.can().redo(),
  },
];
const moves: Tool[] = [
  {
    ...{ name: 'Move up', keys: 'Alt+Shift+↑', icon: ArrowUp },
    run: (editor) => editor.chain().focus().keyboardShortcut('Alt-Shift-ArrowUp').run(),
  },
  {
    ...{ name: 'Move down', keys: 'Alt+Shift+↓', icon: ArrowDown },
    run: (editor) => editor.chain().focus().keyboardShortcut('Alt-Shift-ArrowDown').run(),
  },
];
const shortcuts: Tool = { name: 'Keyboard shortcuts', keys: '?', icon: Keyboard, run: (_, ask) => ask('shortcuts') };

const tools = insertions.filter(({ menuOnly }) => !menuOnly);
const [words, blocks] = [
  tools.filter(({ group }) => group !== 'Blocks'),
  tools.filter(({ group }) => group === 'Blocks'),
];

/** The text's tools: one stop of the Tab key, arrows between them. */
export function BodyToolbar(props: BodyToolbarProps) {
  const { editor, ask, onFind } = props;
  const find: Tool = { name: 'Find and replace', keys: 'Ctrl+F', icon: Search, run: onFind };
  const groups: Tool[][] = [[...marks], words, blocks, steps, moves, [find, shortcuts]];
  const state = useEditorState({
    editor,
    selector: ({ editor: at }) =>
      Object.fromEntries(
        groups.flat().map(({ name, active, can }) => [name, { on: active?.(at) ?? null, off: can ? !can(at) : false }]),
      ),
  });
  return (
    <Toolbar.Root aria-label="Text" className="body-toolbar" dir="ltr">
      {groups.map((group) => (
        <div
          key={group[0]!.name}
          className="flex gap-0.5 not-first:ms-1 not-first:border-rule not-first:border-s not-first:ps-1.5"
        >
          {group.map(({ name, keys, icon: Icon, run }) => (
            <Toolbar.Button
              key={name}
              aria-label={name}
              title={toolTitle(keys ? { name, keys } : { name })}
              aria-pressed={state[name]?.on ?? undefined}
              disabled={state[name]?.off}
              // The text keeps the cursor while a tool is used with the pointer.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => run(editor, ask)}
              className="tool"
            >
              <Icon aria-hidden size={17} />
            </Toolbar.Button>
          ))}
        </div>
      ))}
      <OutlineButton editor={editor} />
      <TableTools editor={editor} />
    </Toolbar.Root>
  );
}
