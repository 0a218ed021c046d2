'use client';

import { type FormEvent, useState } from 'react';
import { type Given, useCommand } from '@/components/desk/editor/commands/use-command';
import { Button } from '@/components/desk/ui/button';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { TextArea } from '@/components/desk/ui/field';
import { Notice } from '@/components/desk/ui/page-head';
import type { Command } from '@/lib/articles/permissions';

export type NoteCommand = Extract<Command, 'return' | 'unpublish' | 'retract' | 'delete draft' | 'discard changes'>;

type Asked = { name: string; label: string; hint?: string; missing?: string };
type Form = { word: string; description: string; danger: boolean; fields: Asked[] };

/** What each asks for before it is done; the button repeats the word that opened the dialog. */
const forms: Record<NoteCommand, Form> = {
  return: {
    word: 'Return to writer',
    description: 'The writer can go on with the text and sees your note above it.',
    danger: false,
    fields: [{ name: 'note', label: 'Note to the writer', missing: 'Say what the writer should do.' }],
  },
  unpublish: {
    word: 'Unpublish',
    description: 'For what must not be public at all. The address will say that the article was removed.',
    danger: true,
    fields: [
      {
        name: 'reason',
        label: 'Reason',
        hint: 'For the desk only.',
        missing: 'Give a reason; only the desk will see it.',
      },
      { name: 'publicReason', label: 'Public reason', hint: 'Optional. Stands at the article’s address.' },
    ],
  },
  retract: {
    word: 'Retract',
    description: 'The newsroom no longer stands by it. The note takes the text’s place; the text stays in the history.',
    danger: true,
    fields: [{ name: 'note', label: 'Note to readers', missing: 'A retraction needs a note that tells readers why.' }],
  },
  'discard changes': {
    word: 'Discard changes',
    description: 'The desk’s text becomes what readers see. What you discard stays in the history.',
    danger: true,
    fields: [],
  },
  'delete draft': {
    word: 'Delete draft',
    description:
      'It leaves every list. It was never published, so readers notice nothing. At its address it can be brought back.',
    danger: true,
    fields: [],
  },
};

/** A command that needs a word of explanation, or a second look. */
export function NoteDialog({ command, onClose }: { command: NoteCommand; onClose: () => void }) {
  const { word, description, danger, fields } = forms[command];
  const give = useCommand();
  const [values, setValues] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Given | null>(null);
  const problemOf = ({ name, missing }: Asked) => (tried && missing && !values[name]?.trim() ? missing : undefined);

  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || fields.some(({ name, missing }) => missing && !values[name]?.trim())) return;
    setBusy(true);
    const given = await give(command, values);
    setBusy(false);
    setAnswer(given);
    if (given.done) onClose();
  };

  return (
    <Dialog title={word} description={description} onClose={onClose}>
      <form onSubmit={confirm} noValidate className="flex flex-col gap-4">
        {fields.map((field) => (
          <TextArea
            key={field.name}
            label={field.label}
            hint={field.hint}
            value={values[field.name] ?? ''}
            required={!!field.missing}
            onChange={(event) => setValues({ ...values, [field.name]: event.target.value })}
            problem={problemOf(field)}
          />
        ))}
        {answer && !answer.done && (
          <Notice tone="bad" alert>
            {answer.message}
          </Notice>
        )}
        <DialogActions>
          <Button look="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" look={danger ? 'danger filled' : 'primary'} aria-disabled={busy}>
            {word}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
