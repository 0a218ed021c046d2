import type { Comparison } from '@/lib/record/compare/comparison';

type Props = { comparison: Comparison; largest: number };

/**
 * How much changed beside the largest change of the same article, by the square root, so that one word can be seen
 * beside a thousand. The sentence next to it says the same in words.
 */
export function ChangeBar({ comparison, largest }: Props) {
  const words = wordsOf(comparison);
  const whole = words === 0 ? 0 : Math.max(2, Math.round(100 * Math.sqrt(words / largest)));
  const added = words === 0 ? 0 : Math.round((whole * comparison.wordsAdded) / words);
  return (
    <svg className="change-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-added" width={added} height={8} />
      <rect className="bar-removed" x={added} y={5} width={whole - added} height={3} />
    </svg>
  );
}

/** Words that came and went in the largest of several changes. */
export function largestOf(comparisons: readonly Comparison[]): number {
  return Math.max(1, ...comparisons.map(wordsOf));
}

function wordsOf({ wordsAdded, wordsRemoved }: Comparison): number {
  return wordsAdded + wordsRemoved;
}
