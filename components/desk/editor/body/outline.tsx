'use client';

import { type Editor, useEditorState } from '@tiptap/react';
import { ListTree } from 'lucide-react';
import { Popover, Toolbar } from 'radix-ui';
import { useState } from 'react';
import { inText } from '@/components/desk/editor/body/in-text';

type Subhead = { pos: number; level: number; words: string };

function subheadsOf(editor: Editor): Subhead[] {
  const found: Subhead[] = [];
  editor.state.doc.forEach((node, pos) => {
    if (node.type.name === 'heading') found.push({ pos, level: node.attrs.level, words: node.textContent });
  });
  return found;
}

/** The text's subheads, to jump to. */
export function OutlineButton({ editor }: { editor: Editor }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Toolbar.Button aria-label="Outline" title="Outline" className="tool">
          <ListTree aria-hidden size={17} />
        </Toolbar.Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="Outline"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="outline-panel"
          // After a jump the keyboard is in the text.
          onCloseAutoFocus={(event) => editor.isFocused && event.preventDefault()}
        >
          <Subheads editor={editor} onJump={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Subheads({ editor, onJump }: { editor: Editor; onJump: () => void }) {
  const subheads = useEditorState({ editor, selector: ({ editor: at }) => subheadsOf(at) });
  if (subheads.length === 0) return <p className="text-soft">No subheads yet. Type ## and a space to begin one.</p>;
  const jump = (pos: number) => {
    inText(editor)
      .setTextSelection(pos + 1)
      .run();
    const subhead = editor.view.nodeDOM(pos);
    if (subhead instanceof Element) subhead.scrollIntoView({ block: 'center' });
    onJump();
  };
  return (
    <ol className="flex flex-col">
      {subheads.map(({ pos, level, words }) => (
        <li key={pos}>
          <button type="button" onClick={() => jump(pos)} className="outline-line" data-level={level} dir="auto">
            {words || 'Without words'}
          </button>
        </li>
      ))}
    </ol>
  );
}
