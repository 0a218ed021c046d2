import { type Drawn, draw, drawWhole } from '@/components/record/drawn';
import type { BodyNode, NodeChange } from '@/lib/record/compare/comparison';
import { childNodes, inlineOf } from '@/lib/record/compare/nodes';
import { pictureOn, runsOn, type Side } from '@/lib/record/compare/sides';

/** One change as one of the two texts has it; null where only the other has it. */
export function drawOn(side: Side, change: NodeChange): Drawn | null {
  return drawnOn(side, draw(change));
}

function drawnOn(side: Side, drawn: Drawn): Drawn | null {
  const { node, fate, was, picture } = drawn;
  if (fate === (side === 'from' ? 'added' : 'removed')) return null;
  if (fate !== 'changed') return drawn;
  if (picture && node.type === 'picture') return pictureDrawnOn(side, drawn, picture);
  if (side === 'from' && was && hasContents(was)) return { ...drawWhole(was, 'same'), fate };
  return {
    ...drawn,
    node: side === 'from' && was ? was : node,
    runs: runsOn(side, drawn.runs),
    parts: drawn.parts.flatMap((part) => drawnOn(side, part) ?? []),
  };
}

function pictureDrawnOn(side: Side, drawn: Drawn, picture: NonNullable<Drawn['picture']>): Drawn | null {
  const own = pictureOn(side, picture);
  if (!own || drawn.node.type !== 'picture') return null;
  if (own.kind === 'changed') return { ...drawn, picture: own };
  const attrs = { ...drawn.node.attrs, ...(own.kind === 'added' ? own.to : own.from) };
  return drawWhole({ ...drawn.node, attrs }, own.kind);
}

/** Whether a node was only recast: one whose words changed as well is kept emptied. */
function hasContents(node: BodyNode): boolean {
  return childNodes(node).length > 0 || (inlineOf(node) ?? []).length > 0;
}
