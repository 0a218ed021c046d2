import type { Comparison } from '@/lib/record/compare/comparison';
import { factsOf } from '@/lib/record/compare/facts';
import type { Words } from '@/lib/words/table';

/** One plain sentence: what changed and how many words came and went. */
export function summariseChange(comparison: Comparison, words: Words): string {
  return words.record.summary(factsOf(comparison));
}
