import type { BodyNode } from '@/lib/record/compare/comparison';
import type { Fingerprint } from '@/lib/record/compare/fingerprint';
import type { Pair } from '@/lib/record/compare/pair';

/** What stands next when two bodies are read as one. */
export type Step<N extends BodyNode, P extends Pair> =
  | { as: 'added' | 'removed'; node: N }
  | { as: 'pair'; pair: P }
  /** Where a pair stood that moved. */
  | { as: 'moved away'; pair: P };

/** Lays two lists of nodes out as one: in the order of the later, what is gone before what came in its place. */
export function inReadingOrder<N extends BodyNode, P extends Pair>(
  pairs: P[],
  from: Fingerprint<N>[],
  to: Fingerprint<N>[],
  isAbsorbed: (side: 'from' | 'to', place: number) => boolean = () => false,
): Step<N, P>[] {
  const ofFrom = new Map(pairs.map((pair) => [pair.from, pair]));
  const ofTo = new Map(pairs.map((pair) => [pair.to, pair]));
  const ends = endsOfGaps(ofTo, from.length, to.length);
  const steps: Step<N, P>[] = [];
  let place = 0;
  const leaveUntil = (end: number) => {
    for (; place < end; place++) {
      const pair = ofFrom.get(place);
      if (pair) steps.push({ as: 'moved away', pair });
      else if (!isAbsorbed('from', place)) steps.push({ as: 'removed', node: from[place]!.node });
    }
  };
  for (const [placeTo, { node }] of to.entries()) {
    const pair = ofTo.get(placeTo);
    leaveUntil(ends[placeTo]!);
    if (pair) steps.push({ as: 'pair', pair });
    else if (!isAbsorbed('to', placeTo)) steps.push({ as: 'added', node });
    if (pair?.stays) place++;
  }
  leaveUntil(from.length);
  return steps;
}

/** For each place of the later list, where in the earlier one the next pair in place stands. */
function endsOfGaps(ofTo: Map<number, Pair>, lengthFrom: number, lengthTo: number): number[] {
  const ends: number[] = [];
  let end = lengthFrom;
  for (let place = lengthTo - 1; place >= 0; place--) {
    const pair = ofTo.get(place);
    if (pair?.stays) end = pair.from;
    ends[place] = end;
  }
  return ends;
}
