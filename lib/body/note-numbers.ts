import type { Inline, PublishedBlock } from '@/lib/body/schema';

/** A footnote's own words, marks other than its own kept. */
export type Note = Inline[];

export type Notes = {
  /** In the order of the text; the first is note 1. */
  all: Note[];
  /** The number of a note, by the node that begins it. */
  numberOf: (node: Inline) => number | undefined;
};

/** Whether these words are a footnote's. */
export const isOfNote = (node: Inline): boolean =>
  node.type === 'text' && (node.marks ?? []).some(({ type }) => type === 'footnote');

/** The same words without the mark that sets them apart. */
function freed(node: Inline): Inline {
  if (node.type !== 'text') return node;
  const marks = (node.marks ?? []).filter(({ type }) => type !== 'footnote');
  return marks.length > 0 ? { ...node, marks } : { type: 'text', text: node.text };
}

/** Finds the footnotes of a text and numbers them in order. Words that follow each other as one note are one. */
export function notesOf(blocks: readonly PublishedBlock[]): Notes {
  const all: Note[] = [];
  const numbers = new Map<Inline, number>();
  for (const line of blocks.flatMap(linesOf)) {
    for (const [place, node] of line.entries()) {
      if (!isOfNote(node)) continue;
      const before = line[place - 1];
      if (before && isOfNote(before)) all.at(-1)?.push(freed(node));
      else {
        all.push([freed(node)]);
        numbers.set(node, all.length);
      }
    }
  }
  return { all, numberOf: (node) => numbers.get(node) };
}

type Branch = { type: string; content?: readonly (Branch | Inline)[] };

/** The stretches of running text in a block, from top to bottom. */
function linesOf(block: Branch | PublishedBlock): Inline[][] {
  if (!('content' in block) || !block.content) return [];
  const isLine = block.type === 'paragraph' || block.type === 'heading';
  return isLine ? [block.content as Inline[]] : (block.content as Branch[]).flatMap(linesOf);
}
