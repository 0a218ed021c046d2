import { markOrder } from '@/lib/body/inline';
import type { Inline, Mark, TextNode } from '@/lib/body/schema';
import { markKey } from '@/lib/record/compare/keys';

/** One character of inline text, or what stands for one, with its marks. */
export type Cell = { node: Inline; character: string; look: string };

/** Inline nodes, character by character. */
export const cellsOf = (nodes: Inline[]): Cell[] =>
  nodes.flatMap((node): Cell[] => {
    const look = markKey(node);
    return node.type === 'text'
      ? node.text.split('').map((character) => ({ node, character, look }))
      : [{ node, character: '', look }];
  });

export const isSameCell = (a: Cell, b: Cell): boolean => a.character === b.character && a.look === b.look;

export const areSameCells = (a: Cell[], b: Cell[]): boolean =>
  a.length === b.length && a.every((cell, place) => isSameCell(cell, b[place]!));

/** The same character with other marks. */
export function withMarks(cell: Cell, marks: Mark[]): Cell {
  if (cell.node.type !== 'text') return cell;
  const { marks: _, ...bare } = cell.node;
  const ordered = [...marks].sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
  const node: TextNode = ordered.length > 0 ? { ...bare, marks: ordered } : bare;
  return { ...cell, node, look: markKey(node) };
}

/** Cells as inline nodes again, neighbors of one look joined. */
export function nodesOf(cells: Cell[]): Inline[] {
  const nodes: Inline[] = [];
  let look: string | null = null;
  for (const { node, character, look: own } of cells) {
    const last = nodes.at(-1);
    if (node.type !== 'text') nodes.push(node);
    else if (last?.type === 'text' && look === own) last.text += character;
    else nodes.push({ ...node, text: character });
    look = own;
  }
  return nodes;
}
