'use client';

import { type FormEvent, useId, useState } from 'react';
import { MentionField } from '@/components/desk/editor/talk/mention-field';
import { useTalk } from '@/components/desk/editor/talk/use-talk';
import { Button } from '@/components/desk/ui/button';

type SayFormProps = {
  label: string;
  /** What its button says. */
  action: string;
  start?: string;
  autoFocus?: boolean;
  /** Resolves to false when it was refused: then the words stay in the field. */
  onSay: (text: string, mentions: string[]) => Promise<boolean>;
  onCancel: () => void;
  onSaid?: () => void;
};

/** Where something is said. Ctrl-Enter says it, Escape lets it be. */
export function SayForm({ label, action, start = '', autoFocus = false, onSay, onCancel, onSaid }: SayFormProps) {
  const [, { people }] = useTalk();
  const [text, setText] = useState(start);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const say = async (event?: FormEvent) => {
    event?.preventDefault();
    if (busy || text.trim() === '') return;
    setBusy(true);
    const mentions = people.filter(({ name }) => text.includes(`@${name}`)).map((person) => person.id);
    const isSaid = await onSay(text, mentions);
    setBusy(false);
    if (isSaid) onSaid?.();
  };
  return (
    <form onSubmit={say} className="mt-2 flex flex-col gap-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <MentionField {...{ id, autoFocus, people }} value={text} onChange={setText} onSend={say} onLeave={onCancel} />
      <div className="flex flex-wrap gap-1.5">
        <Button type="submit" look="primary" className="thread-button" aria-disabled={busy || text.trim() === ''}>
          {action}
        </Button>
        <Button look="quiet" className="thread-button" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
