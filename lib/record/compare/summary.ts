import type { Comparison } from '@/lib/record/compare/comparison';
import { factsOf } from '@/lib/record/compare/facts';
import type { Words } from '@/lib/words/table';

/** One plain sentence: what changed and how many words came and went. */
export function summariseChange(comparison: Comparison, words: Words): string {
  const facts = factsOf(comparison);
  if (!facts.redacted) return words.record.summary(facts);
  const isAll = facts.acts.length === 0 && facts.presence === 'both';
  return isAll ? words.redactedNotCompared : `${words.record.summary(facts)} ${words.redactedNotCompared}`;
}
