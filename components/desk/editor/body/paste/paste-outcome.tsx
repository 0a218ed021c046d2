'use client';

import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { Pasted } from '@/components/desk/editor/body/paste/clean-pasting';
import { type AskedPicture, askedPictures, pasteLine } from '@/components/desk/editor/body/paste/held-pictures';
import { fillPlace, freePlaces } from '@/components/desk/editor/body/paste/held-places';
import { PasteNotice } from '@/components/desk/editor/body/paste/paste-notice';
import { PastedPictures } from '@/components/desk/editor/body/paste/pasted-pictures';
import { quoted } from '@/components/desk/editor/pictures/library';
import { useTalk } from '@/components/desk/editor/talk/use-talk';

/** A picture cannot be suggested, so none is asked about. */
const notWhileSuggesting = ({ pictures, files }: Pasted) => ({
  asked: [],
  left: Math.max(pictures.length, files.length),
});

const placesOf = (pictures: { place: string | null }[]): string[] => pictures.flatMap(({ place }) => place ?? []);

/** What follows a paste: what went is said in a corner, and its pictures are asked about. */
export function PasteOutcome({ editor, pasted }: { editor: Editor; pasted: Pasted }) {
  const [, { suggesting }] = useTalk();
  const [{ asked, left }] = useState(() => (suggesting ? notWhileSuggesting(pasted) : askedPictures(pasted)));
  const [after] = useState(() => editor.state.doc);
  const [open, setOpen] = useState({ notice: true, pictures: asked.length > 0 });
  const line = pasteLine(pasted.removed, left);
  useEffect(() => {
    const kept = placesOf(asked);
    freePlaces(
      editor,
      placesOf(pasted.pictures).filter((place) => !kept.includes(place)),
    );
  }, [editor, pasted, asked]);
  const closePictures = (out: AskedPicture[]) => {
    freePlaces(editor, placesOf(out));
    setOpen({ ...open, pictures: false });
  };
  return (
    <>
      {open.notice && line && (
        <PasteNotice
          editor={editor}
          news={{ line, text: pasted.text, after }}
          onClose={() => setOpen({ ...open, notice: false })}
        />
      )}
      {open.pictures && (
        <PastedPictures
          pictures={asked}
          onAdd={({ place }, picture) => fillPlace(editor, place, { ...quoted(picture), size: 'inline' })}
          onClose={closePictures}
          focusAfter={() => editor.view.dom}
        />
      )}
    </>
  );
}
