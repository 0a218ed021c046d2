import type {
  Comparison,
  ListChange,
  PictureChange,
  Run,
  ShownPicture,
  WordField,
} from '@/lib/record/compare/comparison';

/** The earlier of two texts, or the later. */
export type Side = 'from' | 'to';

const others = { from: 'inserted', to: 'removed' } as const;
const othersItems = { from: 'added', to: 'removed' } as const;

/** What one of two texts has of a list of runs, marked where the other differs. */
export function runsOn(side: Side, runs: readonly Run[]): Run[] {
  const own = runs.filter((run) => run.kind !== others[side]);
  return side === 'to' ? own : own.map((run) => (run.kind === 'reformatted' ? { ...run, nodes: run.was } : run));
}

/** What one of two texts has in the fields above its body, marked where the other differs. */
export function fieldsOn(side: Side, comparison: Comparison): Comparison {
  const { words, bylines, leadImage } = comparison;
  const own = Object.entries(words).map(([field, runs]) => [field as WordField, runsOn(side, runs)] as const);
  return {
    ...comparison,
    words: Object.fromEntries(own.filter(([, runs]) => runs.length > 0)),
    bylines: bylines && itemsOn(side, bylines),
    leadImage: leadImage && pictureOn(side, leadImage),
  };
}

/** A picture as one of two texts has it; null where only the other has one. */
export function pictureOn<P extends ShownPicture>(side: Side, change: PictureChange<P>): PictureChange<P> | null {
  if (change.kind !== 'changed') return change.kind === othersItems[side] ? null : change;
  const { from, to, caption, credit, alt } = change;
  if (change.replaced) return side === 'from' ? { kind: 'removed', from } : { kind: 'added', to };
  const own = (runs: Run[] | null) => runs && runsOn(side, runs);
  return { ...change, to: change[side], caption: own(caption), credit: own(credit), alt: own(alt) };
}

function itemsOn<T>(side: Side, changes: readonly ListChange<T>[]): ListChange<T>[] | null {
  const own = changes.flatMap((change): ListChange<T>[] => {
    if (change.kind === othersItems[side]) return [];
    if (change.kind !== 'changed') return [change];
    return [side === 'from' ? { kind: 'removed', item: change.was } : { kind: 'added', item: change.item }];
  });
  return own.length > 0 ? own : null;
}
