'use client';

import type { Editor } from '@tiptap/react';
import { type ReactNode, useRef } from 'react';
import { DropZone } from '@/components/desk/editor/pictures/drop-zone';
import { type LibraryPicture, quoted } from '@/components/desk/editor/pictures/library';
import { usePageDrop } from '@/components/desk/media/use-page-drop';

const ignore = () => {};

type PictureDropProps = { editor: Editor | null; disabled: boolean; children: ReactNode };

/** Picture files let go over the text become pictures after the block beneath the mouse, in the order they were in. */
export function PictureDrop({ editor, disabled, children }: PictureDropProps) {
  const place = useRef(0);
  // A file let go beside the text would otherwise be opened in the place of the page.
  usePageDrop(ignore);
  const settle = (at: { left: number; top: number }) => {
    if (!editor) return;
    const { state, view } = editor;
    const found = view.posAtCoords(at);
    const beneath = state.doc.resolve(found?.pos ?? state.doc.content.size);
    place.current = beneath.depth > 0 ? beneath.after(1) : beneath.pos;
  };
  const insert = (picture: LibraryPicture) => {
    if (!editor) return;
    const { size } = editor.state.doc.content;
    const at = Math.min(place.current, size);
    editor.commands.insertContentAt(at, { type: 'picture', attrs: { ...quoted(picture), size: 'inline' } });
    place.current = at + editor.state.doc.content.size - size;
  };
  return (
    <DropZone onDropped={settle} onPicture={insert} disabled={disabled || !editor}>
      {children}
    </DropZone>
  );
}
