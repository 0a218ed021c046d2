import { align, sharedOnce } from '@/lib/record/compare/align';
import { type Fingerprint, similarity } from '@/lib/record/compare/fingerprint';
import { heaviestRise } from '@/lib/record/compare/order';
import { leastInCommon } from '@/lib/record/compare/tidy';

/** Two nodes shown as one; `stays` says that its place among the others is the same. */
export type Pair = { from: number; to: number; stays: boolean };

type Gap = { from: number[]; to: number[] };

const likeEnough = 0.4;
// Surer, since nothing but the words speaks for it: neither place nor identity.
const likeEnoughFarAway = 0.75;
const longEnoughToMove = 40;
// Beyond this many comparisons of blocks a stretch is not searched: no article comes near.
const mostComparisons = 2_000_000;

/** Finds each node's counterpart: by identity, by equality, then by likeness; nearby first, then anywhere. */
export function pairNodes(from: Fingerprint[], to: Fingerprint[]): Pair[] {
  const pairs: Pair[] = [];
  const isFree = { from: from.map(() => true), to: to.map(() => true) };
  const pair = (a: number, b: number) => {
    if (!isFree.from[a] || !isFree.to[b]) return;
    isFree.from[a] = isFree.to[b] = false;
    pairs.push({ from: a, to: b, stays: true });
  };
  const gaps = () => gapsBetween(settle(pairs, to), from.length, to.length, isFree);
  const free = (): Gap => ({ from: indices(isFree.from), to: indices(isFree.to) });

  const identities = sameIds(from, to);
  const byId = (least: number) => {
    for (const [place, other] of identities) {
      if (similarity(from[place]!, to[other]!) >= least) pair(place, other);
    }
  };

  byId(1);
  for (const gap of gaps()) for (const [a, b] of alignKeys(gap, from, to)) pair(a, b);
  byId(leastInCommon);
  for (const [a, b] of equalAnywhere(free(), from, to)) pair(a, b);
  for (const gap of gaps()) for (const [a, b] of likeliest(gap, from, to)) pair(a, b);
  for (const [a, b] of alikeAnywhere(free(), from, to)) pair(a, b);
  return settle(pairs, to);
}

/** An id that two blocks of one text bear tells nothing. */
function sameIds(from: Fingerprint[], to: Fingerprint[]): [number, number][] {
  const ids = (prints: Fingerprint[]) => prints.map((print) => print.id ?? '');
  return sharedOnce(ids(from), ids(to)).filter(([place]) => from[place]!.id !== null);
}

/** Decides which pairs stayed in place: the heaviest set of them whose order is the same in both texts. */
function settle(pairs: Pair[], to: Fingerprint[]): Pair[] {
  pairs.sort((a, b) => a.from - b.from);
  const weights = pairs.map((pair) => to[pair.to]!.size + 1);
  const staying = new Set(
    heaviestRise(
      pairs.map((pair) => pair.to),
      weights,
    ),
  );
  for (const [index, pair] of pairs.entries()) pair.stays = staying.has(index);
  return pairs;
}

function gapsBetween(pairs: Pair[], endFrom: number, endTo: number, isFree: { from: boolean[]; to: boolean[] }): Gap[] {
  const gaps: Gap[] = [];
  let [doneFrom, doneTo] = [0, 0];
  for (const { from, to } of [...pairs.filter((pair) => pair.stays), { from: endFrom, to: endTo }]) {
    const gap = { from: range(doneFrom, from, isFree.from), to: range(doneTo, to, isFree.to) };
    if (gap.from.length > 0 && gap.to.length > 0) gaps.push(gap);
    [doneFrom, doneTo] = [from + 1, to + 1];
  }
  return gaps;
}

function alignKeys(gap: Gap, from: Fingerprint[], to: Fingerprint[]): [number, number][] {
  const matches = align(
    gap.from.map((place) => from[place]!.key),
    gap.to.map((place) => to[place]!.key),
  );
  return matches.map(([a, b]) => [gap.from[a]!, gap.to[b]!]);
}

function equalAnywhere(free: Gap, from: Fingerprint[], to: Fingerprint[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const place of free.to) {
    const { key } = to[place]!;
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  return free.from.flatMap((place): [number, number][] => {
    const isWorthMoving = from[place]!.size > 0;
    const other = isWorthMoving ? places.get(from[place]!.key)?.shift() : undefined;
    return other === undefined ? [] : [[place, other]];
  });
}

/** The pairing within a gap, order kept, whose likeness adds up to most. */
function likeliest(gap: Gap, from: Fingerprint[], to: Fingerprint[]): [number, number][] {
  if (isTooMuch(gap, from)) return [];
  const width = gap.to.length + 1;
  const likeness = gap.from.map((a) => gap.to.map((b) => similarity(from[a]!, to[b]!)));
  const best = new Float64Array((gap.from.length + 1) * width);
  const gain = (a: number, b: number) => {
    const like = likeness[a]![b]!;
    return like < likeEnough
      ? 0
      : best[(a + 1) * width + b + 1]! + like * (1 + Math.min(from[gap.from[a]!]!.size, 400));
  };
  for (let a = gap.from.length - 1; a >= 0; a--) {
    for (let b = gap.to.length - 1; b >= 0; b--) {
      best[a * width + b] = Math.max(best[(a + 1) * width + b]!, best[a * width + b + 1]!, gain(a, b));
    }
  }
  const found: [number, number][] = [];
  for (let a = 0, b = 0; a < gap.from.length && b < gap.to.length; ) {
    const here = best[a * width + b]!;
    if (here > 0 && gain(a, b) === here) found.push([gap.from[a++]!, gap.to[b++]!]);
    else if (here === best[(a + 1) * width + b]) a++;
    else b++;
  }
  return found;
}

function alikeAnywhere(free: Gap, from: Fingerprint[], to: Fingerprint[]): [number, number][] {
  const long = (all: Fingerprint[]) => (place: number) => all[place]!.size >= longEnoughToMove;
  const gap = { from: free.from.filter(long(from)), to: free.to.filter(long(to)) };
  if (isTooMuch(gap, from)) return [];
  const candidates = gap.from.flatMap((a) => gap.to.map((b) => ({ a, b, like: similarity(from[a]!, to[b]!) })));
  return candidates
    .filter(({ like }) => like >= likeEnoughFarAway)
    .sort((x, y) => y.like - x.like)
    .map(({ a, b }) => [a, b]);
}

function isTooMuch(gap: Gap, from: Fingerprint[]): boolean {
  const words = gap.from.reduce((sum, place) => sum + from[place]!.words.size, 0);
  return words * gap.to.length > mostComparisons;
}

function indices(flags: boolean[]): number[] {
  return range(0, flags.length, flags);
}

function range(start: number, end: number, isFree: boolean[]): number[] {
  const places: number[] = [];
  for (let place = start; place < end; place++) if (isFree[place]) places.push(place);
  return places;
}
