import { agreed, contested, isSame, mergeValue, type Readings, type Three } from '@/lib/merge/readings';
import { align } from '@/lib/record/compare/align';
import { heaviestRise } from '@/lib/record/compare/order';

/** A thing in an order, under a name by which the three texts know it. */
export type Keyed<T> = { key: string; item: T };
/** What became of it; null where a reading is without it. */
export type Merged<T> = Keyed<Readings<T | null>>;

type MergeItem<T> = (three: Three<T>) => Readings<T>;
/** Whether one side left a thing as it was. */
type IsLike<T> = (a: T, b: T) => boolean;

/** Both readings of a merged list. */
export const readingsOf = <T>(merged: Merged<T>[]): Readings<T[]> => ({
  mine: merged.flatMap(({ item }) => item.mine ?? []),
  theirs: merged.flatMap(({ item }) => item.theirs ?? []),
  contested: merged.some(({ item }) => item.contested),
});

/**
 * Merges three ordered lists: what was added stands, what was deleted goes unless the other side changed it, what one
 * side moved stands where it was moved to. Of things that both put in the same place, the one with the smaller key
 * comes first, whoever saved first; what both moved apart stands where theirs does.
 */
export function mergeSequence<T>(
  three: Three<Keyed<T>[]>,
  mergeItem: MergeItem<T>,
  isLike: IsLike<T> = isSame,
): Merged<T>[] {
  const known = {
    base: new Map(three.base.map(({ key, item }) => [key, item])),
    mine: new Map(three.mine.map(({ key, item }) => [key, item])),
    theirs: new Map(three.theirs.map(({ key, item }) => [key, item])),
  };
  const merged = new Map<string, Readings<T | null>>();
  for (const key of new Set([...known.theirs.keys(), ...known.mine.keys()])) {
    const [was, mine, theirs] = [known.base.get(key), known.mine.get(key), known.theirs.get(key)];
    const fate =
      mine === undefined || theirs === undefined
        ? fateOfOne(was, mine, theirs, isLike)
        : was === undefined
          ? mergeValue({ base: null, mine, theirs })
          : mergeItem({ base: was, mine, theirs });
    if (fate) merged.set(key, fate);
  }
  const order = orderOf({
    base: [...known.base.keys()],
    mine: [...known.mine.keys()].filter((key) => merged.has(key)),
    theirs: [...known.theirs.keys()].filter((key) => merged.has(key)),
  });
  return order.map((key) => ({ key, item: merged.get(key)! }));
}

/** What becomes of a thing that one side alone has. Null: gone from both readings. */
function fateOfOne<T>(was: T | undefined, mine: T | undefined, theirs: T | undefined, isLike: IsLike<T>) {
  const kept = (mine ?? theirs)!;
  if (was === undefined) return agreed<T | null>(kept);
  return isLike(was, kept) ? null : contested<T | null>({ mine: mine ?? null, theirs: theirs ?? null });
}

/** The keys of both sides in one order. */
function orderOf({ base, mine, theirs }: Three<string[]>): string[] {
  const [movedByMe, movedByThem] = [movedKeys(base, mine), movedKeys(base, theirs)];
  const placedByThem = theirs.filter((key) => movedByThem.has(key) || !movedByMe.has(key));
  const placedByMe = mine.filter((key) => movedByMe.has(key) || !movedByThem.has(key));
  const spine = align(placedByMe, placedByThem);
  const both = new Set(placedByThem);
  const order: string[] = [];
  let [doneMine, doneTheirs] = [0, 0];
  for (const [atMine, atTheirs] of [...spine, [placedByMe.length, placedByThem.length] as const]) {
    const mineOnly = placedByMe.slice(doneMine, atMine).filter((key) => !both.has(key));
    const theirRun = placedByThem.slice(doneTheirs, atTheirs);
    order.push(...[mineOnly, theirRun].sort(byFirst).flat(), ...placedByThem.slice(atTheirs, atTheirs + 1));
    [doneMine, doneTheirs] = [atMine + 1, atTheirs + 1];
  }
  return order;
}

/** Of the keys that were there before, those that stand in another order now. */
function movedKeys(base: string[], side: string[]): Set<string> {
  const places = new Map(base.map((key, place) => [key, place]));
  const old = side.filter((key) => places.has(key));
  const stayed = new Set(heaviestRise(old.map((key) => places.get(key)!)).map((at) => old[at]!));
  return new Set(old.filter((key) => !stayed.has(key)));
}

const byFirst = ([a = '']: string[], [b = '']: string[]): number => (a < b ? -1 : a > b ? 1 : 0);
