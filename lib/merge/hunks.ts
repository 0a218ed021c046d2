import type { Inline } from '@/lib/body/schema';
import { align } from '@/lib/record/compare/align';
import type { Cut, Flow } from '@/lib/record/compare/flow';
import { stretchesAlong } from '@/lib/record/compare/runs';
import { tidy } from '@/lib/record/compare/tidy';

/** Characters of the base, from one place to another, in whose stead others stand at `to` on one side. */
export type Hunk = { from: [start: number, end: number]; to: [start: number, end: number] };

/** A stretch of the base that one side or both changed. */
export type Cluster = { start: number; end: number };

/** Where a side differs from the base, in order; between two of them at least one character is the same. */
export function hunksBetween(base: Inline[], side: Inline[], cut: Cut): Hunk[] {
  const [from, to] = [cut(base), cut(side)];
  return stretchesAlong(from, to, matchesBetween(from, to)).filter(({ same }) => !same);
}

/** What was only added to or only cut is taken as it is; in what was rewritten, a lone word in common means nothing. */
function matchesBetween(from: Flow, to: Flow) {
  const [was, is] = [from, to].map(({ tokens }) => tokens.map(({ text }) => text)) as [string[], string[]];
  const matches = align(was, is);
  const isRewritten = matches.length < Math.min(was.length, is.length);
  return isRewritten ? tidy(matches, from.tokens, to.tokens) : matches;
}

/** Hunks of both sides, those that touch taken together. */
export function clustersOf(mine: Hunk[], theirs: Hunk[]): Cluster[] {
  const clusters: Cluster[] = [];
  const all = [...mine, ...theirs].sort((a, b) => a.from[0] - b.from[0] || a.from[1] - b.from[1]);
  for (const { from } of all) {
    const last = clusters.at(-1);
    if (last && from[0] <= last.end) last.end = Math.max(last.end, from[1]);
    else clusters.push({ start: from[0], end: from[1] });
  }
  return clusters;
}

/** Where a place of the base lies on a side: before what that side wrote right there, or after it. */
export function placeOf(hunks: Hunk[], at: number, edge: 'before' | 'after'): number {
  let shift = 0;
  for (const { from, to } of hunks) {
    if (edge === 'before' ? from[1] >= at : from[1] > at) break;
    shift = to[1] - from[1];
  }
  return at + shift;
}
