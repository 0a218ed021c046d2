import type { PublishedText } from '@/lib/articles/published';
import { compareBlocks } from '@/lib/record/compare/blocks';
import {
  type Comparison,
  type ValueField,
  valueFields,
  type WordField,
  wordFields,
} from '@/lib/record/compare/comparison';
import { countWords } from '@/lib/record/compare/count';
import { emptyText } from '@/lib/record/compare/empty';
import { type Cut, cutterFor } from '@/lib/record/compare/flow';
import { compareLists } from '@/lib/record/compare/lists';
import { comparePictures } from '@/lib/record/compare/pictures';
import { compareStrings } from '@/lib/record/compare/runs';

/** Tells two published texts apart, field by field, block by block, word by word. */
export function compareTexts(from: PublishedText | null, to: PublishedText | null): Comparison {
  const [was, is] = [from ?? emptyText, to ?? emptyText];
  const cut = cutterFor(is.language || was.language);
  const comparison = {
    presence: presenceOf(from, to),
    words: compareWords(was, is, cut),
    values: compareValues(was, is),
    topics: compareLists(was.topics, is.topics),
    bylines: compareLists(was.bylines, is.bylines),
    leadImage: comparePictures(was.leadImage, is.leadImage, cut),
    blocks: compareBlocks(was.body, is.body, cut),
    redacted: { from: was.redacted ?? {}, to: is.redacted ?? {} },
  };
  return { ...comparison, ...countWords(comparison, cut) };
}

/** Whether two texts are the same to readers and machines alike. */
export function isUnchanged(comparison: Comparison): boolean {
  const { words, values, topics, bylines, leadImage, blocks } = comparison;
  const fieldsChanged = Object.keys(words).length + Object.keys(values).length > 0;
  return (
    !fieldsChanged &&
    !topics &&
    !bylines &&
    !leadImage &&
    blocks.every((block) => block.kind === 'same' && !block.moved)
  );
}

function presenceOf(from: PublishedText | null, to: PublishedText | null): Comparison['presence'] {
  if (from) return to ? 'both' : 'only before';
  return to ? 'only after' : 'neither';
}

function compareWords(from: PublishedText, to: PublishedText, cut: Cut): Comparison['words'] {
  const changed: Comparison['words'] = {};
  for (const field of wordFields satisfies readonly WordField[]) {
    const runs = compareStrings(from[field], to[field], cut);
    if (runs) changed[field] = runs;
  }
  return changed;
}

function compareValues(from: PublishedText, to: PublishedText): Comparison['values'] {
  const changed: [ValueField, unknown][] = [];
  for (const field of valueFields) {
    const isSame = JSON.stringify(from[field]) === JSON.stringify(to[field]);
    if (!isSame) changed.push([field, { from: from[field], to: to[field] }]);
  }
  return Object.fromEntries(changed) as Comparison['values'];
}
