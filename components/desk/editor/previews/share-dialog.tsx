'use client';

import { type FormEvent, useState } from 'react';
import { CopyButton } from '@/components/desk/editor/commands/copy-button';
import { useEditing } from '@/components/desk/editor/editor-context';
import { type ShownLink, shareLink } from '@/components/desk/editor/previews/preview-links';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { Select, TextField } from '@/components/desk/ui/field';
import { Notice } from '@/components/desk/ui/page-head';

const times = [
  { value: '1', name: 'A day' },
  { value: '3', name: 'Three days' },
  { value: '7', name: 'A week' },
  { value: '30', name: 'Thirty days' },
];

type ShareDialogProps = { onLinks: (links: ShownLink[]) => void; onClose: () => void };

/** A link to the text as it stands now, for somebody without an account. Its address is told once. */
export function ShareDialog({ onLinks, onClose }: ShareDialogProps) {
  const { saver } = useEditing();
  const [label, setLabel] = useState('');
  const [days, setDays] = useState('7');
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const share = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (busy) return;
    setBusy(true);
    const canSave = saver.state.article?.canEdit ?? true;
    const saved = !canSave || (await saver.save());
    const answer = saved
      ? await shareLink(saver.id, { days: Number(days), label })
      : { problem: 'The text could not be saved, so there is nothing new to share.' };
    setBusy(false);
    if ('problem' in answer) return setProblem(answer.problem);
    setProblem('');
    setAddress(answer.address ?? '');
    onLinks(answer.links);
  };

  return (
    <Dialog
      title="Share a preview"
      description="Whoever has the link reads this revision, without an account, until the link ends or you revoke it."
      onClose={onClose}
    >
      {address ? (
        <Made address={address} onClose={onClose} />
      ) : (
        <form onSubmit={share} className="flex flex-col gap-3">
          <TextField
            label="For whom"
            value={label}
            onChange={(event) => setLabel(event.target.value)}
            maxLength={120}
            hint="Only the desk sees this; may be empty."
            autoComplete="off"
          />
          <Select label="Ends after" options={times} value={days} onChange={(event) => setDays(event.target.value)} />
          {problem && (
            <Notice tone="bad" alert>
              {problem}
            </Notice>
          )}
          <DialogActions>
            <Button look="quiet" onClick={onClose}>
              Not now
            </Button>
            <Button type="submit" look="primary" aria-disabled={busy}>
              {busy ? 'Making the link…' : 'Make the link'}
            </Button>
          </DialogActions>
        </form>
      )}
    </Dialog>
  );
}

function Made({ address, onClose }: { address: string; onClose: () => void }) {
  return (
    <>
      <TextField
        label="Preview link"
        value={address}
        readOnly
        dir="ltr"
        autoFocus
        onFocus={(event) => event.target.select()}
        hint="Copy it now: it is shown this once, and kept nowhere."
      />
      <DialogActions>
        <CopyButton text={address} className="min-h-9 px-3 text-accent underline">
          Copy link
        </CopyButton>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </>
  );
}
