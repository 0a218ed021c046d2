'use client';

import type { Editor } from '@tiptap/react';
import { Toolbar } from 'radix-ui';
import { inText } from '@/components/desk/editor/body/in-text';
import { useAfterPaint } from '@/components/desk/editor/body/use-after-paint';

const tools = [
  { name: 'Add row', run: (editor: Editor) => inText(editor).addRowAfter().run() },
  { name: 'Add column', run: (editor: Editor) => inText(editor).addColumnAfter().run() },
  { name: 'Remove row', run: (editor: Editor) => inText(editor).deleteRow().run() },
  { name: 'Remove column', run: (editor: Editor) => inText(editor).deleteColumn().run() },
  { name: 'Header row', run: (editor: Editor) => inText(editor).toggleHeaderRow().run() },
  { name: 'Header column', run: (editor: Editor) => inText(editor).toggleHeaderColumn().run() },
  { name: 'Remove table', run: (editor: Editor) => inText(editor).deleteTable().run() },
];

/** What can be done with the table around the cursor; nothing elsewhere. */
export function TableTools({ editor }: { editor: Editor }) {
  const inTable = useAfterPaint(editor, (at) => at.isActive('table'));
  if (!inTable) return null;
  return (
    <div className="flex basis-full flex-wrap gap-0.5 border-rule border-t pt-1">
      {tools.map(({ name, run }) => (
        <Toolbar.Button
          key={name}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(editor)}
          className="tool w-auto px-2 text-xs"
        >
          {name}
        </Toolbar.Button>
      ))}
    </div>
  );
}
