import type { Match } from '@/lib/record/compare/align';
import type { Token } from '@/lib/record/compare/flow';

/** Below this share of letters in common, two texts are shown as one taken away and another put in its place. */
export const leastInCommon = 0.25;

const sentenceEnd = /^[.!?…۔؟。！？”»"]+$/u;
const ideographic = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Makes an alignment readable: whole sentences where it can choose, no lone small words amid changes. */
export function tidy(matches: Match[], from: Token[], to: Token[]): Match[] {
  const joined = joinIslands(slideChanges(matches, from, to), from, to);
  return isRewrite(joined, from, to) ? joined.slice(-1) : joined;
}

function isRewrite(matches: Match[], from: Token[], to: Token[]): boolean {
  const common = letters(matches.map(([place]) => from[place]!));
  const all = letters(from) + letters(to);
  return all > 0 && (2 * common) / all < leastInCommon;
}

/**
 * "A. [B.] C." and "A[. B]. C." are equally short comparisons: moves a pure insertion or removal as far as it can go to
 * begin where a sentence or clause does.
 */
function slideChanges(matches: Match[], from: Token[], to: Token[]): Match[] {
  const slid = [...matches];
  for (let after = 1; after < slid.length; after++) {
    const [fromBefore, toBefore] = slid[after - 1]!;
    const [fromAfter, toAfter] = slid[after]!;
    const isInsertion = fromAfter === fromBefore + 1 && toAfter > toBefore + 1;
    const isRemoval = toAfter === toBefore + 1 && fromAfter > fromBefore + 1;
    if (isInsertion) slide(slid, after, to, 1);
    else if (isRemoval) slide(slid, after, from, 0);
  }
  return slid;
}

function slide(matches: Match[], after: number, tokens: Token[], side: 0 | 1): void {
  let bestShift = 0;
  let bestScore = boundaryScore(tokens, matches[after - 1]![side] + 1);
  const length = matches[after]![side] - matches[after - 1]![side] - 1;
  for (let shift = 1; ; shift++) {
    const match = matches[after - shift];
    if (!match || (shift > 1 && !isNeighbour(match, matches[after - shift + 1]!))) break;
    const place = match[side];
    if (tokens[place]!.text !== tokens[place + length]!.text) break;
    const score = boundaryScore(tokens, place);
    if (score > bestScore) [bestScore, bestShift] = [score, shift];
  }
  for (let shift = 1; shift <= bestShift; shift++) {
    const [inFrom, inTo] = matches[after - shift]!;
    matches[after - shift] = side === 1 ? [inFrom, inTo + length] : [inFrom + length, inTo];
  }
}

function boundaryScore(tokens: Token[], place: number): number {
  const before = tokens[place - 1];
  if (!before || sentenceEnd.test(before.text)) return 2;
  return before.isWord ? 0 : 1;
}

function isNeighbour([from, to]: Match, [nextFrom, nextTo]: Match): boolean {
  return nextFrom === from + 1 && nextTo === to + 1;
}

/**
 * Drops matches that would leave a few equal words standing between larger changes: a phrase rewritten is easier to read
 * whole. The last stretch, with the end of the text, always stays.
 */
function joinIslands(matches: Match[], from: Token[], to: Token[]): Match[] {
  const stretches = stretchesOf(matches);
  const kept: Match[][] = [];
  for (const [index, stretch] of stretches.entries()) {
    const next = stretches[index + 1]?.[0];
    const before = changeBetween(kept.at(-1)?.at(-1) ?? [-1, -1], stretch[0]!, from, to);
    const after = next ? changeBetween(stretch.at(-1)!, next, from, to) : 0;
    const words = stretch.map(([place]) => from[place]!).filter((token) => token.isWord);
    if (!next || !isIsland(words, Math.min(before, after))) kept.push(stretch);
  }
  return kept.flat();
}

/** Letters of the words that came or went, whichever are more. */
function changeBetween([fromA, toA]: Match, [fromB, toB]: Match, from: Token[], to: Token[]): number {
  return Math.max(letters(from.slice(fromA + 1, fromB)), letters(to.slice(toA + 1, toB)));
}

function isIsland(words: Token[], change: number): boolean {
  const isSmall = words.length <= 1 && words.every(({ text }) => text.length <= (ideographic.test(text) ? 1 : 3));
  return change > 0 && (isSmall || 2 * letters(words) <= change);
}

function letters(tokens: Token[]): number {
  return tokens.reduce((sum, { isWord, text }) => sum + (isWord ? text.length : 0), 0);
}

function stretchesOf(matches: Match[]): Match[][] {
  const stretches: Match[][] = [];
  let last: Match | undefined;
  for (const match of matches) {
    if (last && isNeighbour(last, match)) stretches.at(-1)!.push(match);
    else stretches.push([match]);
    last = match;
  }
  return stretches;
}
