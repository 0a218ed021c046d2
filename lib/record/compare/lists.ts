import type { ListChange } from '@/lib/record/compare/comparison';
import { heaviestRise } from '@/lib/record/compare/order';

/** Compares two short ordered lists, such as bylines; null where they are equal. */
export function compareLists<T extends { id: string }>(from: T[], to: T[]): ListChange<T>[] | null {
  if (from.length === to.length && from.every((item, place) => isEqual(item, to[place]!))) return null;
  const pairs = pairItems(from, to);
  const staying = new Set(heaviestRise(pairs.map((pair) => pair.to)).map((index) => pairs[index]!.to));
  const isGone = (place: number) => !pairs.some((pair) => pair.from === place);
  const changes: ListChange<T>[] = [];
  let done = 0;
  const leaveUntil = (end: number) => {
    for (; done < end; done++) if (isGone(done)) changes.push({ kind: 'removed', item: from[done]! });
  };
  for (const [place, item] of to.entries()) {
    const pair = pairs.find((known) => known.to === place);
    if (pair && staying.has(place)) leaveUntil(pair.from);
    changes.push(changeOf(item, pair && from[pair.from], staying.has(place)));
  }
  leaveUntil(from.length);
  return changes;
}

function changeOf<T extends object>(item: T, was: T | undefined, stays: boolean): ListChange<T> {
  if (!was) return { kind: 'added', item };
  if (!isEqual(was, item)) return { kind: 'changed', item, was };
  return { kind: stays ? 'same' : 'moved', item };
}

type Pair = { from: number; to: number };

/** Equal lines first, then lines of one identity, each once; in the order of the earlier list. */
function pairItems<T extends { id: string }>(from: T[], to: T[]): Pair[] {
  const pairs: Pair[] = [];
  const free = new Set(to.keys());
  const paired = new Set<number>();
  for (const isMatch of [isEqual, (a: T, b: T) => a.id === b.id]) {
    for (const [place, item] of from.entries()) {
      const other = paired.has(place) ? undefined : [...free].find((at) => isMatch(item, to[at]!));
      if (other === undefined) continue;
      pairs.push({ from: place, to: other });
      paired.add(place);
      free.delete(other);
    }
  }
  return pairs.sort((a, b) => a.from - b.from);
}

function isEqual<T extends object>(a: T, b: T): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}
