'use client';

import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import type { Pasted } from '@/components/desk/editor/body/paste/clean-pasting';
import { heldPictures, pasteLine } from '@/components/desk/editor/body/paste/held-pictures';
import { PasteNotice } from '@/components/desk/editor/body/paste/paste-notice';
import { PastedPictures } from '@/components/desk/editor/body/paste/pasted-pictures';
import { quoted } from '@/components/desk/editor/pictures/library';

/** What follows a paste: what went is said in a corner, and its pictures are asked about. */
export function PasteOutcome({ editor, pasted }: { editor: Editor; pasted: Pasted }) {
  const [{ held, elsewhere }] = useState(() => heldPictures(pasted));
  const [after] = useState(() => editor.state.doc);
  const [open, setOpen] = useState({ notice: true, pictures: held.length > 0 });
  const line = pasteLine(pasted.removed, elsewhere);
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
          pictures={held}
          onAdd={(picture) => editor.commands.insertPicture({ ...quoted(picture), size: 'inline' })}
          onClose={() => setOpen({ ...open, pictures: false })}
        />
      )}
    </>
  );
}
