'use client';

import { NodeSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { GripVertical } from 'lucide-react';
import { type DragEvent, useEffect, useState } from 'react';

/** A block under the pointer: where its handle stands, in pixels from the top of the text. */
type Under = { block: HTMLElement; top: number };

function blockAt(editor: Editor, y: number): Under | null {
  const { dom } = editor.view;
  const block = ([...dom.children] as HTMLElement[]).find((child) => y <= child.getBoundingClientRect().bottom);
  return block ? { block, top: block.offsetTop } : null;
}

/** Takes the block beside it by the pointer; the keyboard has Alt-Shift with the arrows. */
export function DragHandle({ editor }: { editor: Editor }) {
  const [under, setUnder] = useState<Under | null>(null);
  useEffect(() => {
    const area = editor.view.dom.closest('.body-text');
    const follow = (event: Event) => setUnder(blockAt(editor, (event as MouseEvent).clientY));
    const leave = () => setUnder(null);
    area?.addEventListener('mousemove', follow);
    area?.addEventListener('mouseleave', leave);
    return () => {
      area?.removeEventListener('mousemove', follow);
      area?.removeEventListener('mouseleave', leave);
    };
  }, [editor]);

  const take = (event: DragEvent) => {
    if (!under?.block.isConnected) return event.preventDefault();
    const { view } = editor;
    const inside = view.posAtDOM(under.block, 0);
    const pos = view.state.doc.resolve(inside).posAtIndex(view.state.doc.resolve(inside).index(0), 0);
    const node = NodeSelection.create(view.state.doc, pos);
    const slice = node.content();
    const { dom, text } = view.serializeForClipboard(slice);
    event.dataTransfer.clearData();
    event.dataTransfer.setData('text/html', dom.innerHTML);
    event.dataTransfer.setData('text/plain', text);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setDragImage(under.block, 0, 0);
    // The block itself is what moves: a selected table becomes its selected cells, which would only be emptied.
    Object.assign(view, { dragging: { slice, move: true, node } });
  };

  if (!under) return null;
  return (
    <div
      aria-hidden
      draggable
      onDragStart={take}
      onDragEnd={() => setUnder(null)}
      className="drag-handle"
      style={{ insetBlockStart: under.top }}
      title="Drag to move. By keyboard: Alt+Shift+↑ or ↓"
    >
      <GripVertical size={16} />
    </div>
  );
}
