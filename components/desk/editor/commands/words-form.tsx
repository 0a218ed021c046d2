'use client';

import {
  headingOptions,
  kindChoices,
  type PublicationWords,
} from '@/components/desk/editor/commands/publication-words';
import { Checkbox, Select, TextArea } from '@/components/desk/ui/field';
import { RadioGroup } from '@/components/desk/ui/radio-group';
import type { NoticeHeading } from '@/lib/articles/published';

type WordsFormProps = {
  words: PublicationWords;
  onChange: (words: PublicationWords) => void;
  unchanged: boolean;
  versions: { value: string; name: string }[];
  /** Notices that this one can replace. */
  notices?: { value: string; name: string }[];
  problems: Partial<Record<keyof PublicationWords, string>>;
};

/** What changed, and what readers are told of it. */
export function WordsForm({ words, onChange, unchanged, versions, notices = [], problems }: WordsFormProps) {
  const { kind, note, showsNote, heading, refersTo, supersedes } = words;
  const explains = kind === 'correction' || kind === 'clarification';
  return (
    <div className="flex flex-col gap-4">
      <RadioGroup
        label="What changed"
        choices={kindChoices}
        value={kind}
        onChange={(chosen) => onChange({ ...words, kind: chosen })}
        problem={problems.kind}
      />
      <TextArea
        label="Note to readers"
        value={note}
        required={explains}
        onChange={(event) => onChange({ ...words, note: event.target.value })}
        problem={problems.note}
        hint={kind === 'correction' ? 'Stands on the article and on the corrections page.' : undefined}
      />
      {kind === 'update' && (
        <div className="flex flex-col gap-3">
          <Checkbox
            label="Show this note on the article"
            checked={showsNote}
            onChange={(event) => onChange({ ...words, showsNote: event.target.checked })}
          />
          {showsNote && (
            <Select
              label="Heading"
              options={headingOptions}
              value={heading}
              onChange={(event) => onChange({ ...words, heading: event.target.value as NoticeHeading })}
            />
          )}
        </div>
      )}
      {explains && notices.length > 0 && (
        <Select
          label="Replaces notice"
          options={[{ value: '', name: 'None: this is a notice of its own' }, ...notices]}
          value={String(supersedes ?? '')}
          onChange={(event) => onChange({ ...words, supersedes: Number(event.target.value) || null })}
          hint="For a notice that was wrong itself. Both stay in the history; the article shows the new one."
          problem={problems.supersedes}
        />
      )}
      {explains && unchanged && (
        <Select
          label="Refers to version"
          options={[
            { value: '', name: supersedes ? 'As the notice it replaces' : 'Choose the version that mended it' },
            ...versions,
          ]}
          value={String(refersTo ?? '')}
          onChange={(event) => onChange({ ...words, refersTo: Number(event.target.value) || null })}
          problem={problems.refersTo}
        />
      )}
    </div>
  );
}
