import type { Comparison } from '@/lib/record/compare/comparison';

type Props = { comparison: Comparison; largest: number };

/** How much changed beside the largest change of the same article. The sentence next to it says the same in words. */
export function ChangeBar({ comparison: { wordsAdded, wordsRemoved }, largest }: Props) {
  const width = (count: number) => (count === 0 ? 0 : Math.max(1, Math.round((100 * count) / largest)));
  const added = width(wordsAdded);
  return (
    <svg className="change-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-added" width={added} height={8} />
      <rect className="bar-removed" x={added} y={5} width={width(wordsRemoved)} height={3} />
    </svg>
  );
}

/** Words that came and went in the largest of several changes. */
export function largestOf(comparisons: readonly Comparison[]): number {
  return Math.max(1, ...comparisons.map(({ wordsAdded, wordsRemoved }) => wordsAdded + wordsRemoved));
}
