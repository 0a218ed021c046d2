import { FieldsAboveText, FieldsBelowText } from '@/components/record/comparison-fields';
import { Step } from '@/components/record/step';
import type { Place } from '@/components/ui/picture';
import type { Comparison } from '@/lib/record/compare/comparison';
import { type Field, onlyField, onlyRedacted, type Steps } from '@/lib/record/compare/steps';
import type { Words } from '@/lib/words/table';

type Props = { comparison: Comparison; steps: Steps; words: Words; place?: Place };

/** The fields above the body, each a change that a reader can go to. */
export function SteppedFieldsAbove(props: Props) {
  return (
    <>
      <RedactedFields {...props} />
      <Stepped fields={props.steps.above} Fields={FieldsAboveText} {...props} />
    </>
  );
}

/** What no version has any more: neither a change nor the same. */
export function RedactedFields({ comparison, words }: Pick<Props, 'comparison' | 'words'>) {
  return <FieldsAboveText comparison={onlyRedacted(comparison)} words={words} />;
}

/** The same of those below it. */
export function SteppedFieldsBelow(props: Props) {
  return <Stepped fields={props.steps.below} Fields={FieldsBelowText} {...props} />;
}

type SteppedProps = Props & { fields: Field[]; Fields: typeof FieldsAboveText };

function Stepped({ fields, Fields, comparison, steps, words, place }: SteppedProps) {
  return fields.map((field) => (
    <Step key={field} number={steps.numberOf(field)} total={steps.total} words={words}>
      <Fields comparison={onlyField(comparison, field)} words={words} place={place} />
    </Step>
  ));
}
