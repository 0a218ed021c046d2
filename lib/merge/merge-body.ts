import { withoutId } from '@/lib/body/ids';
import type { Block, Body } from '@/lib/body/schema';
import type { BlockConflict } from '@/lib/merge/conflict';
import { hasSameWords, keyBlocks } from '@/lib/merge/key-blocks';
import { mergeNode } from '@/lib/merge/merge-node';
import { type Merged, mergeSequence } from '@/lib/merge/merge-sequence';
import { eachOf, mapReadings, mergeValue, type Readings, type Three } from '@/lib/merge/readings';
import { splitAlike } from '@/lib/merge/split-alike';
import type { BodyNode } from '@/lib/record/compare/comparison';
import type { Cut } from '@/lib/record/compare/flow';

/** Merges three bodies block by block. */
export function mergeBody(three: Three<Body>, cut: Cut): { body: Body; conflicts: BlockConflict[] } {
  const blocks = eachOf(three, ({ content }) => content);
  const keyed = keyBlocks(splitAlike(blocks, cut));
  const merged = mergeSequence(keyed, (block) => mergeBlock(block, cut), hasSameWords);
  const base = new Map(keyed.base.map(({ key, item }) => [key, item]));
  const content = merged.flatMap(({ item }) => item.theirs ?? []);
  return { body: { type: 'doc', content }, conflicts: conflictsIn(merged, base) };
}

/** The id is merged like any attribute, and is none of the words. */
function mergeBlock(three: Three<Block>, cut: Cut): Readings<Block> {
  const id = mergeValue(eachOf(three, ({ attrs }) => attrs?.id)).theirs;
  const merged = mergeNode(
    eachOf(three, (block): BodyNode => withoutId(block)),
    cut,
  ) as Readings<Block>;
  return mapReadings(merged, (block) => (id ? ({ ...block, attrs: { id, ...block.attrs } } as Block) : block));
}

function conflictsIn(merged: Merged<Block>[], base: Map<string, Block>): BlockConflict[] {
  const conflicts: BlockConflict[] = [];
  let after: string | null = null;
  for (const { key, item } of merged) {
    const { mine, theirs } = item;
    const id = (theirs ?? mine)?.attrs?.id ?? key;
    if (item.contested) conflicts.push({ at: 'block', id, after, base: base.get(key) ?? null, mine, theirs });
    if (theirs) after = theirs.attrs?.id ?? after;
  }
  return conflicts;
}
