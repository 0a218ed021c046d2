'use client';

import { type FormEvent, useState } from 'react';
import { lookUp } from '@/components/desk/editor/body/look-up';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { TextField } from '@/components/desk/ui/field';
import type { Embed } from '@/lib/body/schema';

type EmbedDialogProps = {
  onChoose: (attrs: Omit<Embed['attrs'], 'id'>) => void;
  onClose: () => void;
  focusAfter: () => HTMLElement | null;
};

/** Asks for the address of what is shown, and its provider for what it is called. */
export function EmbedDialog({ onChoose, onClose, focusAfter }: EmbedDialogProps) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);

  const insert = async (event: FormEvent) => {
    event.preventDefault();
    // A dialog is a part of the page around it: without this, its form would count as one inside another.
    event.stopPropagation();
    setBusy(true);
    setProblem('');
    const found = await lookUp(address);
    setBusy(false);
    if ('problem' in found) setProblem(found.problem);
    else onChoose(found.embed);
  };

  return (
    <Dialog
      title="Embed"
      description="A video, post or chart. Readers see a card that leads to it; nothing of it is loaded before they follow it."
      onClose={onClose}
      focusAfter={focusAfter}
    >
      <form onSubmit={insert}>
        <TextField
          label="Address"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
          problem={problem || undefined}
          hint="YouTube, Vimeo, X, Instagram, Datawrapper and others."
          placeholder="https://"
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          required
          dir="ltr"
        />
        <DialogActions>
          <Button type="submit" look="primary" aria-disabled={isBusy}>
            {isBusy ? 'Looking it up…' : 'Insert'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
