'use client';

import type { Editor } from '@tiptap/react';
import { type FormEvent, useState } from 'react';
import { footnoteAt, removeFootnote, setFootnote } from '@/components/desk/editor/body/footnote-at';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { TextArea, TextField } from '@/components/desk/ui/field';
import { readHref } from '@/lib/body/links';

type Problems = { words?: string; address?: string };

/** A note or source: readers find it at the end of the article, under the number that will stand here. */
export function FootnoteDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [current] = useState(() => footnoteAt(editor));
  const [words, setWords] = useState(current?.words ?? '');
  const [address, setAddress] = useState(current?.href ?? '');
  const [problems, setProblems] = useState<Problems>({});

  const set = (event: FormEvent) => {
    event.preventDefault();
    // A dialog is a part of the page around it: without this, its form would count as one inside another.
    event.stopPropagation();
    const href = address.trim() ? readHref(address) : '';
    const text = words.replace(/\s+/gu, ' ').trim();
    if (!text) return setProblems({ words: 'Say what the note says.' });
    if (href === null) return setProblems({ address: 'This is no address that a link can lead to.' });
    setFootnote(editor, { words: text, href });
    onClose();
  };

  return (
    <Dialog
      title="Footnote"
      description="Readers find it at the end of the article."
      onClose={onClose}
      focusAfter={() => editor.view.dom}
    >
      <form onSubmit={set} className="flex flex-col gap-3">
        <TextArea
          label="Note"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          problem={problems.words}
          placeholder="Ministry of Transport, yearly report, page 12."
        />
        <TextField
          label="Source address"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          problem={problems.address}
          hint="Not needed. With one, the note becomes a link."
          placeholder="https://"
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
        />
        <DialogActions>
          {current && (
            <Button
              onClick={() => {
                removeFootnote(editor);
                onClose();
              }}
            >
              Remove note
            </Button>
          )}
          <Button type="submit" look="primary">
            Set note
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
