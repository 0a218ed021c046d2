import type { ReactNode } from 'react';
import { Tombstone } from '@/components/article/tombstone';
import { ChangedPicture } from '@/components/record/changed-picture';
import { ChangedText } from '@/components/record/changed-text';
import { bylineRuns, nameRuns, valueRuns } from '@/components/record/field-runs';
import type { Place } from '@/components/ui/picture';
import type { RedactableField } from '@/lib/articles/published';
import type { Comparison, Run, ValueField, WordField } from '@/lib/record/compare/comparison';
import type { FieldName, Words } from '@/lib/words/table';

type Props = { comparison: Comparison; words: Words; place?: Place };

const aboveText = ['kicker', 'headline', 'standfirst', 'dateline'] as const satisfies WordField[];
const details = ['path', 'language', 'section', 'genre'] as const satisfies ValueField[];

/** What changed around the body, each part under its name: headline and standfirst set as on the article. */
export function FieldsAboveText({ comparison, words, place }: Props) {
  const { bylines, leadImage } = comparison;
  const lines = aboveText.flatMap((field): [FieldName, Run[]][] => {
    const runs = comparison.words[field];
    return runs && isWhole(comparison, field) ? [[field, runs]] : [];
  });
  if (bylines && isWhole(comparison, 'bylines')) lines.push(['bylines', bylineRuns(bylines, words)]);
  const picture = isWhole(comparison, 'leadImage') ? leadImage : null;
  const gone = redactedIn(comparison);
  if (lines.length === 0 && !picture && gone.length === 0) return null;
  return (
    <Fields>
      {gone.map((field) => (
        <Field key={field} field={field} words={words}>
          <RedactedField comparison={comparison} field={field} words={words} />
        </Field>
      ))}
      {lines.map(([field, runs]) => (
        <Field key={field} field={field} words={words}>
          <ChangedText runs={runs} words={words} />
        </Field>
      ))}
      {picture && (
        <Field field="leadImage" words={words}>
          <ChangedPicture change={picture} size="lead" words={words} place={place} />
        </Field>
      )}
    </Fields>
  );
}

/** What changed without standing in the text: section, topics, address and the like. */
export function FieldsBelowText({ comparison, words }: Props) {
  const lines: [FieldName, Run[]][] = details.flatMap((field): [FieldName, Run[]][] => {
    const change = comparison.values[field];
    return change ? [[field, valueRuns(field, comparison, words)]] : [];
  });
  if (comparison.topics && isWhole(comparison, 'topics')) lines.push(['topics', nameRuns(comparison.topics, words)]);
  for (const field of ['sponsor', 'description'] as const) {
    const runs = comparison.words[field];
    if (runs && isWhole(comparison, field)) lines.push([field, runs]);
  }
  if (lines.length === 0) return null;
  return (
    <Fields>
      {lines.map(([field, runs]) => (
        <Field key={field} field={field} words={words}>
          <ChangedText runs={runs} words={words} />
        </Field>
      ))}
    </Fields>
  );
}

const redactedIn = ({ redacted: { from, to } }: Comparison) => Object.keys({ ...from, ...to }) as RedactableField[];

/** Whether a field can be compared: no redaction took it out of either text. */
const isWhole = ({ redacted: { from, to } }: Comparison, field: RedactableField) => !from[field] && !to[field];

/** Not as if the newsroom had changed it: said once where both sides say the same. */
function RedactedField({ comparison, field, words }: { comparison: Comparison; field: RedactableField; words: Words }) {
  const { from, to } = comparison.redacted;
  const [was, is] = [from[field], to[field]];
  const isOne = JSON.stringify(was) === JSON.stringify(is);
  return (
    <>
      {was && <Tombstone redacted={was} language={words.language} />}
      {is && !isOne && <Tombstone redacted={is} language={words.language} />}
    </>
  );
}

function Fields({ children }: { children: ReactNode }) {
  return <dl className="compared-fields">{children}</dl>;
}

function Field({ field, words, children }: { field: FieldName; words: Words; children: ReactNode }) {
  return (
    <div className={`field-${field.toLowerCase()}`}>
      <dt className="label soft">{words.field[field]}</dt>
      <dd>{children}</dd>
    </div>
  );
}
