import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';

/**
 * What is read off the open text to be shown around it: a count, whether a tool is on. It is read once the frame with the
 * change has been painted, so that a letter waits for none of it, and once for all changes of a frame. Draws again only
 * where something else is read, told apart by its JSON.
 */
export function useAfterPaint<E extends Editor | null, T>(editor: E, read: (editor: E) => T): T {
  const [shown, setShown] = useState(() => read(editor));
  const reading = useRef(read);
  useEffect(() => {
    reading.current = read;
  });
  useEffect(() => {
    const look = () => {
      const now = reading.current(editor);
      setShown((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    // What changed between the first drawing and here.
    look();
    return editor ? followAfterPaint(editor, look) : undefined;
  }, [editor]);
  return shown;
}

/** Calls `look` after each painted frame in which the editor's text or selection changed; returns how to stop. */
export function followAfterPaint(editor: Pick<Editor, 'on' | 'off'>, look: () => void): () => void {
  let frame: number | undefined;
  let after: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    frame ??= requestAnimationFrame(() => {
      // A task of its own: what is done in the frame's callbacks comes before its paint.
      after = setTimeout(() => {
        frame = undefined;
        look();
      });
    });
  };
  editor.on('transaction', changed);
  return () => {
    editor.off('transaction', changed);
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(after);
  };
}
