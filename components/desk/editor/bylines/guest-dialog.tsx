'use client';

import { type FormEvent, useState } from 'react';
import { addGuest } from '@/components/desk/editor/bylines/authors';
import { useField } from '@/components/desk/editor/editor-context';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { Select, TextField } from '@/components/desk/ui/field';
import type { Option } from '@/components/desk/ui/use-combobox';
import { type AuthorKind, authorKinds, kindNames } from '@/lib/authors/kinds';

const kinds = authorKinds.map((kind) => ({ value: kind, name: kindNames[kind] }));

type GuestDialogProps = { name: string; onAdded: (author: Option) => void; onClose: () => void };

/** Somebody who has no entry among the authors yet: a name and a kind, and they can be named at once. */
export function GuestDialog({ name: typed, onAdded, onClose }: GuestDialogProps) {
  const [language] = useField('language');
  const [name, setName] = useState(typed);
  const [kind, setKind] = useState<AuthorKind>('person');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    // A dialog is a part of the page around it: without this, its form would count as one inside another.
    event.stopPropagation();
    if (busy) return;
    setBusy(true);
    const answer = await addGuest({ name, kind, language });
    setBusy(false);
    if ('problem' in answer) setProblem(answer.problem);
    else onAdded(answer);
  };

  return (
    <Dialog title="Add an author" description="An editor can complete their page later, at Authors." onClose={onClose}>
      <form onSubmit={add} className="flex flex-col gap-3">
        <TextField
          label="Name"
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setProblem(undefined);
          }}
          problem={problem}
          hint="As readers will see it."
          autoComplete="off"
          maxLength={200}
        />
        <Select
          label="Kind"
          options={kinds}
          value={kind}
          onChange={(event) => setKind(event.target.value as AuthorKind)}
          hint="An agency or the staff sign in place of a person."
        />
        <DialogActions>
          <Button look="quiet" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" look="primary" aria-disabled={busy}>
            {busy ? 'Adding…' : 'Add author'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
