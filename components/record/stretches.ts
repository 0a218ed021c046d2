import type { PublishedBlock } from '@/lib/body/schema';
import type { BlockChange } from '@/lib/record/compare/comparison';

/** What a comparison shows one after the other: blocks with changes, and unchanged ones beside or between them. */
export type Stretch =
  | { as: 'change'; change: BlockChange }
  | { as: 'context'; block: PublishedBlock }
  | { as: 'folded'; blocks: PublishedBlock[] };

/** Leaves one unchanged block on each side of a change in sight; more than one beyond that is folded away. */
export function stretchesOf(changes: readonly BlockChange[], context = 1): Stretch[] {
  const stretches: Stretch[] = [];
  let unchanged: PublishedBlock[] = [];
  const flush = (isEnd: boolean) => {
    const before = stretches.length > 0 ? context : 0;
    stretches.push(...foldMiddle(unchanged, before, isEnd ? 0 : context));
    unchanged = [];
  };
  for (const change of changes) {
    if (change.kind === 'same' && !change.moved) unchanged.push(change.node);
    else {
      flush(false);
      stretches.push({ as: 'change', change });
    }
  }
  flush(true);
  return stretches;
}

function foldMiddle(blocks: PublishedBlock[], head: number, tail: number): Stretch[] {
  const shown = (block: PublishedBlock): Stretch => ({ as: 'context', block });
  const middle = blocks.slice(head, blocks.length - tail);
  if (middle.length < 2 && head + tail > 0) return blocks.map(shown);
  if (middle.length === 0) return [];
  return [
    ...blocks.slice(0, head).map(shown),
    { as: 'folded', blocks: middle },
    ...blocks.slice(blocks.length - tail).map(shown),
  ];
}

/** The first changes alone, each stretch of unchanged text between them marked by nothing but its place. */
export function firstChanges(changes: readonly BlockChange[], most: number): { shown: Stretch[]; isAll: boolean } {
  const stretches = stretchesOf(changes, 0);
  const told = stretches.filter((stretch) => stretch.as === 'change');
  if (told.length <= most) return { shown: stretches, isAll: true };
  return { shown: stretches.slice(0, stretches.indexOf(told[most]!)), isAll: false };
}
