import { ComparisonBody } from '@/components/record/comparison-body';
import { FieldsAboveText, FieldsBelowText } from '@/components/record/comparison-fields';
import { SteppedFieldsAbove, SteppedFieldsBelow } from '@/components/record/stepped-fields';
import type { Place } from '@/components/ui/picture';
import { isUnchanged } from '@/lib/record/compare/compare';
import type { Comparison } from '@/lib/record/compare/comparison';
import { hasRedacted } from '@/lib/record/compare/facts';
import type { Steps } from '@/lib/record/compare/steps';
import { directionOf } from '@/lib/words/languages';
import { wordsFor } from '@/lib/words/words';

type Props = {
  comparison: Comparison;
  /** Of the texts compared; the words around the changes follow it. */
  language: string;
  /** Shows so many changes of the body at most, and nothing of what stayed: an answer at a glance. */
  most?: number;
  /** Where this page shows pictures. */
  place?: Place;
  /** Begins the names of places that moved text is linked to; one of a kind where a page holds two comparisons. */
  anchors?: string;
  /** Numbers the changes, each with the way to the next. One comparison of a page at most. */
  steps?: Steps;
};

/** Two texts as one, changes marked in place. For readers' pages and the desk alike. */
export function InlineComparison({ comparison, language, most, place, anchors = 'moved-', steps }: Props) {
  const words = wordsFor(language);
  if (isUnchanged(comparison)) {
    return (
      <p className="compared-same">{hasRedacted(comparison) ? words.redactedNotCompared : words.nothingDiffers}</p>
    );
  }
  return (
    <div className={most === undefined ? 'comparison' : 'comparison brief'} lang={language} dir={directionOf(language)}>
      {steps ? (
        <SteppedFieldsAbove comparison={comparison} steps={steps} words={words} place={place} />
      ) : (
        <FieldsAboveText comparison={comparison} words={words} place={place} />
      )}
      {hasChangedBlocks(comparison) && (
        <ComparisonBody
          changes={comparison.blocks}
          words={words}
          place={place}
          anchors={anchors}
          most={most}
          steps={steps}
        />
      )}
      {steps ? (
        <SteppedFieldsBelow comparison={comparison} steps={steps} words={words} />
      ) : (
        <FieldsBelowText comparison={comparison} words={words} />
      )}
    </div>
  );
}

function hasChangedBlocks({ blocks }: Comparison): boolean {
  return blocks.some((block) => block.kind !== 'same' || block.moved);
}
