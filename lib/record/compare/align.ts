import { diffArrays } from 'diff';
import { heaviestRise } from '@/lib/record/compare/order';

/** Places of two sequences that correspond, rising in both. */
export type Match = [from: number, to: number];

// Myers costs the square of the number of differences: long texts are first split at words that occur once in each.
const shortEnough = 240;
const mostDifferences = 480;

/** The longest common subsequence of two sequences of strings, or a good approximation where they are long. */
export function align(from: string[], to: string[]): Match[] {
  const matches: Match[] = [];
  alignStretch(from, to, 0, 0, matches);
  return matches;
}

function alignStretch(from: string[], to: string[], atFrom: number, atTo: number, matches: Match[]): void {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from[head] === to[head]) matches.push([atFrom + head, atTo + head++]);
  let tail = 0;
  while (tail < shorter - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;

  alignMiddle(
    from.slice(head, from.length - tail),
    to.slice(head, to.length - tail),
    atFrom + head,
    atTo + head,
    matches,
  );
  for (; tail > 0; tail--) matches.push([atFrom + from.length - tail, atTo + to.length - tail]);
}

function alignMiddle(from: string[], to: string[], atFrom: number, atTo: number, matches: Match[]): void {
  if (from.length === 0 || to.length === 0) return;
  const anchors = from.length + to.length <= shortEnough ? [] : findAnchors(from, to);
  if (anchors.length === 0) {
    myers(from, to, atFrom, atTo, matches);
    return;
  }

  let [doneFrom, doneTo] = [0, 0];
  for (const [anchorFrom, anchorTo] of [...anchors, [from.length, to.length] as Match]) {
    const stretch = [from.slice(doneFrom, anchorFrom), to.slice(doneTo, anchorTo)] as const;
    alignStretch(...stretch, atFrom + doneFrom, atTo + doneTo, matches);
    if (anchorFrom < from.length) matches.push([atFrom + anchorFrom, atTo + anchorTo]);
    [doneFrom, doneTo] = [anchorFrom + 1, anchorTo + 1];
  }
}

function findAnchors(from: string[], to: string[]): Match[] {
  const shared = sharedOnce(from, to);
  return heaviestRise(shared.map(([, place]) => place)).map((index) => shared[index]!);
}

/** Places of what occurs once in each sequence, in the order of the first. */
export function sharedOnce(from: string[], to: string[]): Match[] {
  const placeInTo = placesOfUnique(to);
  return [...placesOfUnique(from)].flatMap(([token, place]): Match[] => {
    const other = placeInTo.get(token);
    return other === undefined ? [] : [[place, other]];
  });
}

/** In order of their places. */
function placesOfUnique(tokens: string[]): Map<string, number> {
  const seen = new Set<string>();
  const places = new Map<string, number>();
  for (const [place, token] of tokens.entries()) {
    if (seen.has(token)) places.delete(token);
    else places.set(token, place);
    seen.add(token);
  }
  return places;
}

function myers(from: string[], to: string[], atFrom: number, atTo: number, matches: Match[]): void {
  const changes = diffArrays(from, to, { maxEditLength: mostDifferences }) ?? [];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let i = 0; i < count; i++) matches.push([atFrom + i, atTo + i]);
    if (!added) atFrom += count;
    if (!removed) atTo += count;
  }
}
