'use client';

import { useField } from '@/components/desk/editor/editor-context';
import { TextArea, TextField } from '@/components/desk/ui/field';
import type { Picture } from '@/lib/body/schema';
import { normaliseCredit } from '@/lib/media/credit';

type Words = Pick<Picture, 'caption' | 'credit' | 'alt'>;
type PictureWordsProps = {
  words: Words;
  onChange: (words: Partial<Words>) => void;
  readOnly: boolean;
  /** Ids for the fields that publishing may complain about. */
  ids?: { alt: string; credit: string };
};

/** What stands beside a picture, and what is said of it to whoever cannot see it. */
export function PictureWords({ words, onChange, readOnly, ids }: PictureWordsProps) {
  const [language] = useField('language');
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextArea
        label="Caption"
        className="sm:col-span-2"
        rows={1}
        value={words.caption}
        onChange={(event) => onChange({ caption: event.target.value.replace(/\s*\n\s*/g, ' ') })}
        readOnly={readOnly}
        lang={language}
        spellCheck
        autoComplete="off"
      />
      <TextField
        label="Credit"
        id={ids?.credit}
        value={words.credit}
        placeholder="Photographer / Agency"
        onChange={(event) => onChange({ credit: event.target.value })}
        onBlur={(event) => {
          const credit = normaliseCredit(event.target.value);
          if (credit !== words.credit) onChange({ credit });
        }}
        readOnly={readOnly}
        autoComplete="off"
      />
      <TextArea
        label="Alt text"
        rows={1}
        id={ids?.alt}
        value={words.alt}
        placeholder="What the picture shows"
        onChange={(event) => onChange({ alt: event.target.value.replace(/\s*\n\s*/g, ' ') })}
        readOnly={readOnly}
        lang={language}
        spellCheck
        autoComplete="off"
      />
    </div>
  );
}
