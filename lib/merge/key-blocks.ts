import { withoutId } from '@/lib/body/ids';
import type { Block } from '@/lib/body/schema';
import { withKeys } from '@/lib/merge/merge-children';
import type { Keyed } from '@/lib/merge/merge-sequence';
import { stable, type Three } from '@/lib/merge/readings';

/**
 * Names the blocks of three bodies by the ones they were in the base: by id, else by what they say, which finds again
 * what was cut and pasted elsewhere, and what a document from before ids holds.
 */
export function keyBlocks({ base, mine, theirs }: Three<Block[]>): Three<Keyed<Block>[]> {
  const named = firstOfEachId(base);
  const keyedBase = base.map((item, place) => ({ key: named.has(item) ? item.attrs!.id! : `base ${place}`, item }));
  return { base: keyedBase, mine: keySide(keyedBase, mine), theirs: keySide(keyedBase, theirs) };
}

function keySide(base: Keyed<Block>[], side: Block[]): Keyed<Block>[] {
  const named = firstOfEachId(side);
  const known = new Set(base.map(({ key }) => key));
  const keys = new Map<Block, string>();
  for (const block of named) if (known.has(block.attrs!.id!)) keys.set(block, block.attrs!.id!);
  const taken = new Set(keys.values());
  const lost = placesOfWords(base.filter(({ key }) => !taken.has(key)));
  for (const block of side) {
    const isFound = keys.has(block) || (named.has(block) && isBlank(block));
    const key = isFound ? undefined : lost.get(wordsOf(block))?.shift();
    if (key !== undefined) keys.set(block, key);
    else if (!keys.has(block) && named.has(block)) keys.set(block, block.attrs!.id!);
  }
  return withKeys(side, (block) => keys.get(block) ?? null);
}

/** An id that stands twice tells which block it is only the first time. */
function firstOfEachId(blocks: Block[]): Set<Block> {
  const seen = new Set<string>();
  return new Set(
    blocks.filter(({ attrs }) => {
      if (!attrs?.id || seen.has(attrs.id)) return false;
      seen.add(attrs.id);
      return true;
    }),
  );
}

function placesOfWords(blocks: Keyed<Block>[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { key, item } of blocks) places.set(wordsOf(item), [...(places.get(wordsOf(item)) ?? []), key]);
  return places;
}

/** Whether two blocks say the same; their ids do not count. */
export const hasSameWords = (a: Block, b: Block): boolean => wordsOf(a) === wordsOf(b);
const wordsOf = (block: Block): string => stable(withoutId(block));
/** An empty line with an id is nobody else's. */
const isBlank = (block: Block): boolean => block.type === 'paragraph' && !block.content?.length;
