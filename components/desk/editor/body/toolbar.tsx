'use client';

import { redoDepth, undoDepth } from '@tiptap/pm/history';
import type { Editor } from '@tiptap/react';
import { ArrowDown, ArrowUp, Keyboard, type LucideIcon, Redo2, Search, Undo2 } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { inText } from '@/components/desk/editor/body/in-text';
import { type Asking, insertions } from '@/components/desk/editor/body/insertions';
import { marks, toolTitle } from '@/components/desk/editor/body/marks';
import { MoreTools, type Tool } from '@/components/desk/editor/body/more-tools';
import { OutlineButton } from '@/components/desk/editor/body/outline';
import { TableTools } from '@/components/desk/editor/body/table-tools';
import { useAfterPaint } from '@/components/desk/editor/body/use-after-paint';
import { TalkTools } from '@/components/desk/editor/talk/talk-tools';

type BodyToolbarProps = { editor: Editor; ask: (what: Asking) => void; onFind: () => void };
type Listed = {
  name: string;
  keys?: string;
  icon: LucideIcon;
  run: (editor: Editor, ask: BodyToolbarProps['ask']) => unknown;
  active?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
};

const steps: readonly Listed[] = [
  {
    ...{ name: 'Undo', keys: 'Ctrl+Z', icon: Undo2 },
    run: (editor) => inText(editor).undo().run(),
    can: ({ state }) => undoDepth(state) > 0,
  },
  {
    ...{ name: 'Redo', keys: 'Ctrl+Shift+Z', icon: Redo2 },
    run: (editor) => inText(editor).redo().run(),
    can: ({ state }) => redoDepth(state) > 0,
  },
];
const moves: readonly Listed[] = [
  {
    ...{ name: 'Move up', keys: 'Alt+Shift+↑', icon: ArrowUp },
    run: (editor) => inText(editor).moveBlock('up').run(),
  },
  {
    ...{ name: 'Move down', keys: 'Alt+Shift+↓', icon: ArrowDown },
    run: (editor) => inText(editor).moveBlock('down').run(),
  },
];
const shortcuts: Listed = { name: 'Keyboard shortcuts', keys: '?', icon: Keyboard, run: (_, ask) => ask('shortcuts') };
const onBar = insertions.filter(({ menuOnly, inMore }) => !menuOnly && !inMore);
const standing: readonly (readonly Listed[])[] = [
  marks.filter(({ inMore }) => !inMore),
  onBar.filter(({ group }) => group !== 'Blocks'),
  onBar.filter(({ group }) => group === 'Blocks'),
  steps,
  moves,
];
const more: readonly Listed[] = [...marks, ...insertions].filter(({ inMore }) => inMore);

/** The text's tools: one stop of the Tab key, arrows between them. */
export function BodyToolbar({ editor, ask, onFind }: BodyToolbarProps) {
  const find: Listed = { name: 'Find and replace', keys: 'Ctrl+F', icon: Search, run: onFind };
  const groups = [...standing, [find, shortcuts]];
  const state = useAfterPaint(editor, (at) =>
    Object.fromEntries(
      [...groups.flat(), ...more].map(({ name, active, can }) => [
        name,
        { on: active?.(at) ?? null, off: can ? !can(at) : false },
      ]),
    ),
  );
  const toolOf = (tool: Listed): Tool => ({
    ...{ name: tool.name, keys: tool.keys, icon: tool.icon },
    ...{ on: state[tool.name]?.on ?? null, off: state[tool.name]?.off ?? false },
    run: () => tool.run(editor, ask),
  });
  return (
    <Toolbar.Root
      aria-label="Text"
      className="body-toolbar"
      dir="ltr"
      onKeyDown={({ key, target, currentTarget }) => {
        // What a tool has opened closes by itself.
        if (key === 'Escape' && currentTarget.contains(target as Element)) editor.view.focus();
      }}
    >
      {groups.map((tools) => (
        <div key={tools[0]!.name} className="tool-group">
          {tools.map(toolOf).map(({ name, keys, icon: Icon, run, on, off }) => (
            <Toolbar.Button
              key={name}
              aria-label={name}
              title={toolTitle({ name, ...(keys && { keys }) })}
              aria-pressed={on ?? undefined}
              disabled={off}
              // The text keeps the cursor while a tool is used with the pointer.
              onMouseDown={(event) => event.preventDefault()}
              onClick={run}
              className="tool"
            >
              <Icon aria-hidden size={17} />
            </Toolbar.Button>
          ))}
        </div>
      ))}
      <div className="tool-group">
        <MoreTools tools={more.map(toolOf)} />
        <OutlineButton editor={editor} />
      </div>
      <TalkTools />
      <TableTools editor={editor} />
    </Toolbar.Root>
  );
}
