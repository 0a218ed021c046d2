import type { Block, Inline } from '@/lib/body/schema';
import { hunksBetween, placeOf } from '@/lib/merge/hunks';
import { isSame, type Three } from '@/lib/merge/readings';
import { align } from '@/lib/record/compare/align';
import { type Cut, sliceFlow, type Token } from '@/lib/record/compare/flow';
import { inlineOf } from '@/lib/record/compare/nodes';

/** A block of text with an id. */
type TextBlock = Extract<Block, { type: 'paragraph' | 'heading' }> & { attrs: { id: string } };

/**
 * Where one side split a block in two and the other wrote in it, splits the base and the other side at the same word:
 * their words are then merged in either half. Otherwise the half that moved would be taken for cut on the one side and
 * written on the other, and could come to stand twice. What both split stays as it is.
 */
export function splitAlike(three: Three<Block[]>, cut: Cut): Three<Block[]> {
  const splitting = { ...three };
  for (const block of three.mine) splitAt(splitting, { side: 'mine', other: 'theirs', block }, cut);
  for (const block of three.theirs) splitAt(splitting, { side: 'theirs', other: 'mine', block }, cut);
  return splitting;
}

type Place = { side: 'mine' | 'theirs'; other: 'mine' | 'theirs'; block: Block };

function splitAt(three: Three<Block[]>, { side, other, block }: Place, cut: Cut): void {
  const at = three[side].indexOf(block);
  const next = three[side][at + 1];
  // One that the other's split has divided by now has been seen to.
  if (at < 0 || !isText(block) || !isText(next)) return;
  const was = placeOfId(three.base, block.attrs.id);
  const beside = placeOfId(three[other], block.attrs.id);
  const [whole, theirs] = [three.base[was], three[other][beside]];
  if (!isText(whole) || !isText(theirs) || isSame(whole, theirs)) return;
  const isNew = placeOfId(three.base, next.attrs.id) < 0 && placeOfId(three[other], next.attrs.id) < 0;
  const seam = isNew ? seamOf(contentOf(whole), [contentOf(block), contentOf(next)], cut) : null;
  const after = three[other][beside + 1];
  const isSplitTwice =
    isText(after) &&
    placeOfId(three.base, after.attrs.id) < 0 &&
    seamOf(contentOf(whole), [contentOf(theirs), contentOf(after)], cut) !== null;
  if (seam === null || isSplitTwice) return;
  const hunks = hunksBetween(contentOf(whole), contentOf(theirs), cut);
  // Words that the other wrote in the stead of those around it belong to neither half.
  if (seam.some((place) => hunks.some(({ from }) => from[0] < place && place < from[1]))) return;
  const [end, start] = seam;
  three.base = split(three.base, was, seam, next);
  three[other] = split(three[other], beside, [placeOf(hunks, end, 'after'), placeOf(hunks, start, 'after')], next);
}

/** Where the first half of a text ends and the second begins, in characters: white space that is in neither is between. */
type Seam = [end: number, start: number];

/** Where a text was split into the two given; null where the second has none of its words, or the first none. */
function seamOf(whole: Inline[], [first, second]: [Inline[], Inline[]], cut: Cut): Seam | null {
  const words = (nodes: Inline[]) => cut(nodes).tokens.filter(({ text }) => text !== '');
  const [was, head, tail] = [words(whole), words(first), words(second)];
  const matches = align(was.map(textOf), [...head, ...tail].map(textOf));
  const moved = matches.find(([, place]) => place >= head.length);
  const stayed = matches.some(([, place]) => place < head.length);
  if (!moved || !stayed) return null;
  const { gap, start } = was[moved[0]]!;
  const hasSpace = { first: head.at(-1)!.end < cut(first).plain.length, second: tail[0]!.start > 0 };
  return [hasSpace.first ? start : gap, hasSpace.second ? gap : start];
}

const textOf = ({ text }: Token) => text;

/** `blocks` with the one at `place` cut in two, the second half in the shape of `like`. */
function split(blocks: Block[], place: number, [end, start]: Seam, like: TextBlock): Block[] {
  const block = blocks[place] as TextBlock;
  const half = ({ content: _, ...shell }: TextBlock, from: number, to: number): Block => {
    const { nodes } = sliceFlow(contentOf(block), from, to);
    return (nodes.length > 0 ? { ...shell, content: nodes } : shell) as Block;
  };
  return blocks.toSpliced(place, 1, half(block, 0, end), half(like, start, Number.POSITIVE_INFINITY));
}

const isText = (block: Block | undefined): block is TextBlock =>
  block !== undefined && inlineOf(block) !== null && block.attrs?.id !== undefined;
const contentOf = (block: TextBlock): Inline[] => block.content ?? [];
const placeOfId = (blocks: Block[], id: string): number => blocks.findIndex(({ attrs }) => attrs?.id === id);
