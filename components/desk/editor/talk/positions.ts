import type { Node } from '@tiptap/pm/model';
import { type Anchor, anchorAt, type Place, type Range } from '@/lib/comments/anchor';

/** One line of a block: where its text begins in the block's (`start`), and in the document (`pos`). */
type Line = { start: number; pos: number; node: Node };
type Span = { from: number; to: number };

/** The lines of the block at `at`, counted as `lineOf` counts a stored one. */
function linesOf(block: Node, at: number): Line[] {
  if (block.isTextblock) return [{ start: 0, pos: at + 1, node: block }];
  const lines: Line[] = [];
  let start = 0;
  block.descendants((node, offset) => {
    if (!node.isTextblock) return true;
    lines.push({ start, pos: at + offset + 2, node });
    start += node.content.size + 1;
    return false;
  });
  return lines;
}

const textOf = (block: Node): string =>
  linesOf(block, 0)
    .map(({ node }) => node.textBetween(0, node.content.size, undefined, '\n'))
    .join('\n');

const placeOf = (block: Node): Place => ({
  field: 'body',
  blockId: block.attrs.id as string | null,
  text: textOf(block),
});

/** The blocks of an open body as places for comments. */
export const placesIn = (doc: Node): Place[] => doc.children.map(placeOf);

/** Where a range of a block's text stands in the open document; null where the block is not there. */
export function spanOf(doc: Node, { blockId, start, end }: Range): Span | null {
  let span: Span | null = null;
  doc.forEach((block, at) => {
    if (block.attrs.id !== blockId) return;
    const lines = linesOf(block, at);
    const positionAt = (offset: number) => {
      const line = lines.findLast((one) => one.start <= offset);
      return line && line.pos + Math.min(offset - line.start, line.node.content.size);
    };
    const [from, to] = [positionAt(start), positionAt(end)];
    if (from !== undefined && to !== undefined && from < to) span = { from, to };
  });
  return span;
}

/** An anchor on what stands between two positions, as far as it is in one block; on the whole line where they are one. */
export function anchorOf(doc: Node, { from, to }: Span): Anchor | null {
  const at = doc.resolve(from);
  if (at.depth === 0) return null;
  const block = at.node(1);
  const lines = linesOf(block, at.before(1));
  const offsetAt = (position: number) => {
    const line = lines.findLast(({ pos }) => pos <= position);
    return line ? line.start + Math.min(position - line.pos, line.node.content.size) : 0;
  };
  const place = placeOf(block);
  const start = offsetAt(from === to ? at.start() : from);
  const end = offsetAt(from === to ? at.end() : Math.min(to, at.end(1)));
  return end > start && place.blockId ? anchorAt(place, start, end) : null;
}
