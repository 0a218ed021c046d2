import type { Direction } from '@/lib/body/schema';
import type { BodyNode, Inside, NodeChange, Run } from '@/lib/record/compare/comparison';
import { childNodes, inlineOf } from '@/lib/record/compare/nodes';

/** A node ready to be set: whatever became of it, its text is runs and its parts are drawn nodes. */
export type Drawn = {
  node: BodyNode;
  fate: 'same' | 'added' | 'removed' | 'changed';
  runs: Run[];
  parts: Drawn[];
  picture?: Extract<Inside, { as: 'picture' }>['picture'];
  /** What it was, where it became another sort of block. */
  was?: BodyNode;
  broken?: 'split' | 'joined';
};

/** Unfolds one change of a comparison. */
export function draw(change: NodeChange): Drawn {
  switch (change.kind) {
    case 'same':
    case 'added':
    case 'removed':
      return drawWhole(change.node, change.kind);
    case 'reformatted':
      return { ...drawWhole(change.node, 'same'), fate: 'changed', was: change.was };
    case 'changed': {
      const { shell, inside, was } = change;
      const drawn: Drawn = { node: shell, fate: 'changed', runs: [], parts: [] };
      if (was && was.type !== shell.type) drawn.was = was;
      if (inside.as === 'words') return { ...drawn, runs: inside.runs, broken: inside.broken };
      if (inside.as === 'picture') return { ...drawn, picture: inside.picture };
      return { ...drawn, parts: inside.children.map(draw) };
    }
  }
}

/** A node that came, went or stayed as a whole. */
export function drawWhole(node: BodyNode, fate: 'same' | 'added' | 'removed'): Drawn {
  const nodes = inlineOf(node) ?? [];
  const kind = fate === 'added' ? 'inserted' : fate;
  return {
    node,
    fate,
    runs: nodes.length > 0 ? [{ kind, nodes }] : [],
    parts: childNodes(node).map((child) => drawWhole(child, fate)),
  };
}

/** Which way its text runs, where it says so. */
export function directionIn(node: BodyNode): Direction | undefined {
  return 'attrs' in node && node.attrs && 'dir' in node.attrs ? node.attrs.dir : undefined;
}
