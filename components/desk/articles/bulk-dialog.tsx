'use client';

import { type FormEvent, useState } from 'react';
import { bulkSaidId } from '@/components/desk/articles/bulk-said';
import type { FilterChoices, Named } from '@/components/desk/articles/filter-choices';
import { Button } from '@/components/desk/ui/button';
import { Combobox } from '@/components/desk/ui/combobox';
import { Dialog, DialogActions } from '@/components/desk/ui/dialog';
import { RadioGroup } from '@/components/desk/ui/radio-group';
import type { BulkChange } from '@/lib/articles/bulk/input';

export type BulkQuestion = 'assign' | 'section' | 'topics';

type BulkDialogProps = {
  question: BulkQuestion;
  count: number;
  choices: Pick<FilterChoices, 'sections' | 'topics' | 'people'>;
  onClose: () => void;
  onChange: (change: BulkChange, done: string) => void;
};

const nobody = 'nobody';
const inDraft =
  'What readers see stays as it is: each published article gets a working draft, which somebody publishes.';

const asked = {
  assign: {
    title: 'Assign',
    label: 'Person',
    help: 'Whoever it is may work on these articles as on their own.',
    choices: 'people',
  },
  section: { title: 'Change the section of', label: 'Section', help: inDraft, choices: 'sections' },
  topics: { title: 'Change a topic of', label: 'Topic', help: inDraft, choices: 'topics' },
} as const;

/** Asks for what a change to many articles needs. */
export function BulkDialog({ question, count, choices, onClose, onChange }: BulkDialogProps) {
  const { title, label, help, choices: kind } = asked[question];
  const [value, setValue] = useState<string | null>(null);
  const [way, setWay] = useState<'add' | 'remove'>('add');
  const [problem, setProblem] = useState<string>();
  const offered: Named[] = question === 'assign' ? [{ id: nobody, name: 'Nobody' }, ...choices.people] : choices[kind];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value === null) return setProblem(`Choose a ${label.toLowerCase()}.`);
    const name = offered.find(({ id }) => id === value)?.name ?? '';
    onChange(...changeFor(question, value, name, way));
  };
  return (
    <Dialog
      title={`${title} ${count === 1 ? '1 article' : `${count} articles`}`}
      description={help}
      onClose={onClose}
      focusAfter={() => document.getElementById(bulkSaidId)}
    >
      <form onSubmit={submit} noValidate>
        {question === 'topics' && (
          <RadioGroup
            label="What to do"
            value={way}
            onChange={setWay}
            choices={[
              { value: 'add', name: 'Add it' },
              { value: 'remove', name: 'Take it away' },
            ]}
          />
        )}
        <Combobox
          label={label}
          value={value}
          onChange={setValue}
          options={offered.map(({ id, name }) => ({ value: id, name }))}
          problem={problem}
        />
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary">
            {question === 'assign' ? 'Assign' : 'Change'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function changeFor(question: BulkQuestion, value: string, name: string, way: 'add' | 'remove'): [BulkChange, string] {
  if (question === 'assign') {
    return [
      { what: 'assign', to: value === nobody ? null : value },
      `assigned to ${value === nobody ? 'nobody' : name}`,
    ];
  }
  if (question === 'section') return [{ what: 'section', section: value }, `moved to ${name} in a working draft`];
  const change = { what: 'topics' as const, add: [], remove: [], [way]: [value] };
  return [change, way === 'add' ? `given the topic ${name}` : `without the topic ${name} now`];
}
