import type { Redacted } from '@/lib/body/schema';
import { tombstoneLine } from '@/lib/record/tombstone-line';
import type { FieldName } from '@/lib/words/table';
import { wordsFor } from '@/lib/words/words';

type Props = {
  redacted: Redacted;
  language: string;
  /** What stood here, where it was no paragraph. */
  field?: FieldName;
};

/** Stands where a redaction took something out: when, and why. */
export function Tombstone({ redacted, language, field }: Props) {
  const words = wordsFor(language);
  return (
    <p className="tombstone label">
      {field && <strong>{words.field[field]} </strong>}
      {tombstoneLine(redacted, words)}
    </p>
  );
}
