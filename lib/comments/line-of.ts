import type { Block } from '@/lib/body/schema';

type Node = { type: string; text?: string; content?: Node[] };

/** Nodes that hold running text. */
const lines = new Set(['paragraph', 'heading', 'attribution', 'boxTitle']);

/**
 * A block's text as comments count it: its lines one after another with a line feed between, and one character for
 * whatever stands in a line and is no text. `components/desk/editor/talk/positions.ts` counts the open text alike.
 */
export const lineOf = (block: Block): string => linesIn(block).join('\n');

function linesIn(node: Node): string[] {
  if (lines.has(node.type)) return [(node.content ?? []).map(({ text }) => text ?? '\n').join('')];
  return (node.content ?? []).flatMap(linesIn);
}
