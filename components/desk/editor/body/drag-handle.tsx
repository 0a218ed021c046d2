'use client';

import type { Editor } from '@tiptap/react';
import { GripVertical } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { moveBlockTo } from '@/lib/body/move-block';

type Block = { pos: number; size: number; element: HTMLElement };
/** A place between two blocks: in the text, and in pixels from the top of it. */
type Gap = { pos: number; top: number };

function blocksOf({ view, state: { doc } }: Editor): Block[] {
  const blocks: Block[] = [];
  doc.forEach((node, pos) => {
    const element = view.nodeDOM(pos);
    if (element instanceof HTMLElement) blocks.push({ pos, size: node.nodeSize, element });
  });
  return blocks;
}

const blockAt = (editor: Editor, y: number): Block | null =>
  blocksOf(editor).find(({ element }) => y <= element.getBoundingClientRect().bottom) ?? null;

/** Where a block let go at this height would stand, whatever it is let go over: blocks never go into each other. */
function gapAt(editor: Editor, area: Element, y: number): Gap {
  const blocks = blocksOf(editor).map((block) => ({ ...block, box: block.element.getBoundingClientRect() }));
  const next = blocks.findIndex(({ box }) => y < (box.top + box.bottom) / 2);
  const above = next < 0 ? blocks.at(-1) : blocks[next - 1];
  const below = next < 0 ? undefined : blocks[next];
  const height = ((above?.box.bottom ?? below!.box.top) + (below?.box.top ?? above!.box.bottom)) / 2;
  return { pos: below?.pos ?? above!.pos + above!.size, top: height - area.getBoundingClientRect().top };
}

/** Takes the block beside it by the pointer; the keyboard has Alt-Shift with the arrows. */
export function DragHandle({ editor }: { editor: Editor }) {
  const [under, setUnder] = useState<Block | null>(null);
  const [gap, setGap] = useState<Gap | null>(null);
  const taken = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const area = editor.view.dom.closest('.body-text');
    if (!area) return;
    const listening = new AbortController();
    // Ahead of the editor, which would put blocks into lists, cells and each other.
    const options = { signal: listening.signal, capture: true };
    const hear = <E extends MouseEvent>(type: string, work: (event: E) => void) =>
      area.addEventListener(type, (event) => work(event as E), options);
    const whileDragged = (work: (to: Gap) => void) => (event: MouseEvent) => {
      if (!taken.current) return;
      event.preventDefault();
      event.stopPropagation();
      work(gapAt(editor, area, event.clientY));
    };
    hear('mousemove', ({ clientY }) => setUnder(blockAt(editor, clientY)));
    hear('mouseleave', ({ target }) => target === area && setUnder(null));
    hear('dragover', whileDragged(setGap));
    hear(
      'drop',
      whileDragged((to) => {
        // It may have moved meanwhile, by somebody else's hand.
        const block = blocksOf(editor).find(({ element }) => element === taken.current);
        if (block) moveBlockTo(block.pos, to.pos)(editor.state, editor.view.dispatch);
        editor.view.focus();
      }),
    );
    return () => listening.abort();
  }, [editor]);

  const take = ({ dataTransfer }: DragEvent) => {
    if (!under?.element.isConnected) return;
    taken.current = under.element;
    dataTransfer.setData('text/plain', under.element.textContent);
    dataTransfer.effectAllowed = 'move';
    dataTransfer.setDragImage(under.element, 0, 0);
  };
  const letGo = () => {
    taken.current = null;
    setGap(null);
    setUnder(null);
  };

  return (
    <>
      {under && (
        <div
          aria-hidden
          draggable
          onDragStart={take}
          onDragEnd={letGo}
          className="drag-handle"
          style={{ insetBlockStart: under.element.offsetTop }}
          title="Drag to move. By keyboard: Alt+Shift+↑ or ↓"
        >
          <GripVertical size={16} />
        </div>
      )}
      {gap && <div aria-hidden className="drop-gap" style={{ insetBlockStart: gap.top }} />}
    </>
  );
}
