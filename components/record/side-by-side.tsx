import { ChangedBlock } from '@/components/record/changed-block';
import { FieldsAboveText } from '@/components/record/comparison-fields';
import { drawWhole } from '@/components/record/drawn';
import { Pair, type Titles } from '@/components/record/pair';
import { SideOfChange } from '@/components/record/side-of-change';
import { Step } from '@/components/record/step';
import { RedactedFields, SteppedFieldsBelow } from '@/components/record/stepped-fields';
import { type Stretch, stretchesOf } from '@/components/record/stretches';
import { Each } from '@/components/ui/each';
import type { Comparison } from '@/lib/record/compare/comparison';
import { fieldsOn } from '@/lib/record/compare/sides';
import { onlyField, type Steps } from '@/lib/record/compare/steps';
import { directionOf } from '@/lib/words/languages';
import type { Words } from '@/lib/words/table';
import { wordsFor } from '@/lib/words/words';

type Props = { comparison: Comparison; steps: Steps; language: string; titles: Titles };

/** Two texts in two columns, each readable from top to bottom; on a phone one change above the other. */
export function SideBySide({ comparison, steps, language, titles }: Props) {
  const words = wordsFor(language);
  const hasBlocks = comparison.blocks.some((change) => steps.numberOf(change) !== undefined);
  const setting = { steps, words, titles };
  return (
    <div className="comparison sides" lang={language} dir={directionOf(language)}>
      <p className="sides-head label" aria-hidden="true">
        <span>{titles.from}</span> <span>{titles.to}</span>
      </p>
      <RedactedFields comparison={comparison} words={words} />
      {steps.above.map((field) => {
        const only = onlyField(comparison, field);
        return (
          <Step key={field} number={steps.numberOf(field)} total={steps.total} words={words}>
            <Pair
              titles={titles}
              from={<FieldsAboveText comparison={fieldsOn('from', only)} words={words} />}
              to={<FieldsAboveText comparison={fieldsOn('to', only)} words={words} />}
            />
          </Step>
        );
      })}
      {hasBlocks && (
        <Each of={stretchesOf(comparison.blocks)}>{(stretch) => <PairOfStretch stretch={stretch} {...setting} />}</Each>
      )}
      <SteppedFieldsBelow comparison={comparison} steps={steps} words={words} />
    </div>
  );
}

type Setting = { steps: Steps; words: Words; titles: Titles };

function PairOfStretch({ stretch, steps, words, titles }: { stretch: Stretch } & Setting) {
  if (stretch.as === 'change') {
    const { change } = stretch;
    return (
      <Step number={steps.numberOf(change)} total={steps.total} words={words}>
        <Pair
          titles={titles}
          isText
          from={<SideOfChange side="from" change={change} words={words} />}
          to={<SideOfChange side="to" change={change} words={words} />}
        />
      </Step>
    );
  }
  const unchanged = (block: Parameters<typeof drawWhole>[0]) => (
    <ChangedBlock drawn={drawWhole(block, 'same')} words={words} />
  );
  if (stretch.as === 'context') return <Pair isText from={unchanged(stretch.block)} to={unchanged(stretch.block)} />;
  return (
    <details className="folded body">
      <summary className="label">{words.unchangedParagraphs(stretch.blocks.length)}</summary>
      <Each of={stretch.blocks}>{unchanged}</Each>
    </details>
  );
}
