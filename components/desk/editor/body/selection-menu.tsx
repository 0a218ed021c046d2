'use client';

import { isTextSelection } from '@tiptap/core';
import type { Editor } from '@tiptap/react';
import { BubbleMenu } from '@tiptap/react/menus';
import { Toolbar } from 'radix-ui';
import type { Asking } from '@/components/desk/editor/body/insertions';
import { marks, toolTitle } from '@/components/desk/editor/body/marks';
import { useAfterPaint } from '@/components/desk/editor/body/use-after-paint';

/** Bold, italic and link, beside the words that are selected with the pointer. */
export function SelectionMenu({ editor, ask }: { editor: Editor; ask: (what: Asking) => void }) {
  const on = useAfterPaint(editor, (at) => Object.fromEntries(marks.map(({ name, active }) => [name, active(at)])));
  return (
    <BubbleMenu
      editor={editor}
      updateDelay={100}
      shouldShow={({ state, from, to, view }) =>
        view.hasFocus() && isTextSelection(state.selection) && state.doc.textBetween(from, to).trim() !== ''
      }
      options={{ placement: 'top', offset: 8 }}
      className="selection-menu"
    >
      <Toolbar.Root aria-label="Selected words" dir="ltr" className="flex gap-0.5">
        {marks.map((mark) => (
          <Toolbar.Button
            key={mark.name}
            aria-label={mark.name}
            title={toolTitle(mark)}
            aria-pressed={on[mark.name]}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => mark.run(editor, ask)}
            className="tool"
          >
            <mark.icon aria-hidden size={17} />
          </Toolbar.Button>
        ))}
      </Toolbar.Root>
    </BubbleMenu>
  );
}
