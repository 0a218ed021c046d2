import type { Inline } from '@/lib/body/schema';
import { align, type Match } from '@/lib/record/compare/align';
import type { Run } from '@/lib/record/compare/comparison';
import { type Cut, type Flow, flowOf, sliceFlow } from '@/lib/record/compare/flow';
import { markKey } from '@/lib/record/compare/keys';
import { tidy } from '@/lib/record/compare/tidy';

/** A stretch of both texts in characters; `same` says that its characters are. */
export type Piece = { same: boolean; from: [number, number]; to: [number, number] };

/** Compares two stretches of inline text word by word, marks kept. */
export function compareInline(from: Inline[], to: Inline[], cut: Cut): Run[] {
  return compareFlows(cut(from), cut(to));
}

/** Compares two plain strings; null where they are equal. */
export function compareStrings(from: string, to: string, cut: Cut): Run[] | null {
  return from === to ? null : compareInline(flowOf(from), flowOf(to), cut);
}

/** Whether something of the earlier text is left. */
export function hasCommon(runs: Run[]): boolean {
  return runs.some((run) => run.kind === 'same' || run.kind === 'reformatted');
}

function compareFlows(from: Flow, to: Flow): Run[] {
  const runs: Run[] = [];
  const texts = (flow: Flow) => flow.tokens.map((token) => token.text);
  const matches = tidy(align(texts(from), texts(to)), from.tokens, to.tokens);
  for (const piece of stretchesAlong(from, to, matches)) {
    if (piece.same) runs.push(...sameRuns(from, to, piece));
    else {
      addRun(runs, 'removed', from, piece.from);
      addRun(runs, 'inserted', to, piece.to);
    }
  }
  return runs;
}

/** Two texts cut into what is the same and what is not, in turn, along tokens that match. */
export const stretchesAlong = (from: Flow, to: Flow, matches: Match[]): Piece[] =>
  joinPieces(piecesOf(from, to, matches));

function piecesOf(from: Flow, to: Flow, matches: Match[]): Piece[] {
  const pieces: Piece[] = [];
  let [doneFrom, doneTo] = [0, 0];
  for (const [placeFrom, placeTo] of matches) {
    const a = from.tokens[placeFrom]!;
    const b = to.tokens[placeTo]!;
    pieces.push({ same: false, from: [doneFrom, a.gap], to: [doneTo, b.gap] });
    const sameGap = from.plain.slice(a.gap, a.start) === to.plain.slice(b.gap, b.start);
    pieces.push({ same: sameGap, from: [a.gap, a.start], to: [b.gap, b.start] });
    pieces.push({ same: true, from: [a.start, a.end], to: [b.start, b.end] });
    [doneFrom, doneTo] = [a.end, b.end];
  }
  return pieces;
}

function joinPieces(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (piece.from[0] === piece.from[1] && piece.to[0] === piece.to[1]) continue;
    const last = joined.at(-1);
    if (last?.same === piece.same) {
      last.from[1] = piece.from[1];
      last.to[1] = piece.to[1];
    } else joined.push(piece);
  }
  return joined;
}

function addRun(runs: Run[], kind: 'same' | 'inserted' | 'removed', flow: Flow, [start, end]: [number, number]): void {
  if (start === end) return;
  const { nodes, continues } = sliceFlow(flow.nodes, start, end);
  runs.push(continues ? { kind, nodes, continues } : { kind, nodes });
}

/** Cuts a stretch of equal characters where its marks begin or cease to differ. */
function sameRuns(from: Flow, to: Flow, piece: Piece): Run[] {
  const [start, end] = piece.to;
  const shift = piece.from[0] - start;
  const edges = [...nodeEdges(to.nodes, 0), ...nodeEdges(from.nodes, -shift), end];
  const cuts = [...new Set(edges.filter((edge) => edge > start && edge <= end))].sort((a, b) => a - b);

  const stretches: { reformatted: boolean; start: number; end: number }[] = [];
  let at = start;
  for (const edge of cuts) {
    const reformatted = keyAt(from.nodes, at + shift) !== keyAt(to.nodes, at);
    const last = stretches.at(-1);
    if (last?.reformatted === reformatted) last.end = edge;
    else stretches.push({ reformatted, start: at, end: edge });
    at = edge;
  }
  return stretches.map((stretch) => {
    const { nodes, continues } = sliceFlow(to.nodes, stretch.start, stretch.end);
    const rest = continues ? { continues } : {};
    if (!stretch.reformatted) return { kind: 'same', nodes, ...rest };
    const was = sliceFlow(from.nodes, stretch.start + shift, stretch.end + shift).nodes;
    return { kind: 'reformatted', nodes, was, ...rest };
  });
}

function nodeEdges(nodes: Inline[], shift: number): number[] {
  let at = shift;
  return nodes.map((node) => {
    at += node.type === 'text' ? node.text.length : 1;
    return at;
  });
}

function keyAt(nodes: Inline[], character: number): string {
  let at = 0;
  for (const node of nodes) {
    at += node.type === 'text' ? node.text.length : 1;
    if (character < at) return markKey(node);
  }
  return '';
}
