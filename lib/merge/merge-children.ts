import { type Keyed, mergeSequence, readingsOf } from '@/lib/merge/merge-sequence';
import { contested, eachOf, orWhole, type Readings, stable, type Three } from '@/lib/merge/readings';
import type { BodyNode } from '@/lib/record/compare/comparison';
import { fingerprint } from '@/lib/record/compare/fingerprint';
import type { Cut } from '@/lib/record/compare/flow';
import { childNodes, tableShape } from '@/lib/record/compare/nodes';
import { pairNodes } from '@/lib/record/compare/pair';

export type MergeNode = (three: Three<BodyNode>, cut: Cut) => Readings<BodyNode>;

/** Merges what stands inside a list, a quotation, a table: parts without ids, known again by their likeness. */
export function mergeChildren(parents: Three<BodyNode>, cut: Cut, mergeNode: MergeNode): Readings<BodyNode[]> {
  const three = eachOf(parents, childNodes);
  const keyed = keyChildren(parents, cut);
  if (!keyed) return contested(three);
  const merged = mergeSequence(keyed, (parts) => mergeNode(parts, cut));
  return orWhole(readingsOf(merged), three, (children) => canFill(parents.base, children));
}

const titles = new Set(['attribution', 'boxTitle']);

/** Whether what was put together from two can stand: a list needs an item, a quotation more than who said it. */
const canFill = ({ type }: BodyNode, children: BodyNode[]): boolean =>
  type === 'listItem' ? children[0]?.type === 'paragraph' : children.some((child) => !titles.has(child.type));

/** Null: what the three hold cannot be set against each other, e.g. tables of which one has another column. */
function keyChildren(parents: Three<BodyNode>, cut: Cut): Three<Keyed<BodyNode>[]> | null {
  const three = eachOf(parents, childNodes);
  const shape = shapeOf(parents);
  if (shape === 'unlike') return null;
  if (shape === 'fixed') return eachOf(three, byPlace);
  const base = three.base.map((item, place): Keyed<BodyNode> => ({ key: `${place}`, item }));
  const like = (side: BodyNode[]) => byLikeness(three, side, cut);
  return { base, mine: like(three.mine), theirs: like(three.theirs) };
}

const byPlace = (children: BodyNode[]): Keyed<BodyNode>[] => children.map((item, place) => ({ key: `${place}`, item }));

/** Cells belong to their column; rows can be set among each other where the columns are the same. */
function shapeOf({ base, mine, theirs }: Three<BodyNode>): 'free' | 'fixed' | 'unlike' {
  if (base.type === 'table' && mine.type === 'table' && theirs.type === 'table') {
    const shapes = new Set([base, mine, theirs].map(tableShape));
    if (shapes.size > 1) return 'unlike';
    return [...shapes].every((shape) => shape.startsWith('[')) ? 'fixed' : 'free';
  }
  if (base.type !== 'tableRow') return 'free';
  return new Set([base, mine, theirs].map((row) => childNodes(row).length)).size > 1 ? 'unlike' : 'fixed';
}

/** Children under the place of the one in the base that they were, or under their own words. */
function byLikeness(three: Three<BodyNode[]>, side: BodyNode[], cut: Cut): Keyed<BodyNode>[] {
  const only = new Set(typesThatAreOne(three));
  const was = new Map<number, number>();
  for (const [place, { type }] of side.entries()) {
    if (only.has(type))
      was.set(
        place,
        three.base.findIndex((child) => child.type === type),
      );
  }
  const [from, to] = [three.base, side].map((children) =>
    children.flatMap((child, place) => (only.has(child.type) ? [] : [{ place, print: fingerprint(child, cut) }])),
  ) as [Printed[], Printed[]];
  for (const pair of pairNodes(
    from.map(({ print }) => print),
    to.map(({ print }) => print),
  )) {
    was.set(to[pair.to]!.place, from[pair.from]!.place);
  }
  return withKeys(side, (_, place) => (was.has(place) ? `${was.get(place)}` : null));
}

type Printed = { place: number; print: ReturnType<typeof fingerprint> };

/** Of who said it, or the one paragraph of a cell, there is never a question which it was. */
const typesThatAreOne = ({ base, mine, theirs }: Three<BodyNode[]>): string[] =>
  [...new Set(base.map(({ type }) => type))].filter((type) =>
    [base, mine, theirs].every((children) => children.filter((child) => child.type === type).length === 1),
  );

/** Keys for things in order; what has none is known by what it says, and twice the same by its number. */
export function withKeys<T>(items: T[], keyOf: (item: T, place: number) => string | null): Keyed<T>[] {
  const seen = new Map<string, number>();
  return items.map((item, place) => {
    const own = keyOf(item, place) ?? `new ${stable(item)}`;
    const before = seen.get(own) ?? 0;
    seen.set(own, before + 1);
    return { key: before === 0 ? own : `${own} #${before}`, item };
  });
}
