import type { PublishedText } from '@/lib/articles/published';
import type { Inline } from '@/lib/body/schema';
import type { BlockChange, BodyNode, Comparison, ListChange, NodeChange, Run } from '@/lib/record/compare/comparison';
import { emptyText } from '@/lib/record/compare/empty';
import { plainOf } from '@/lib/record/compare/flow';
import { refilled } from '@/lib/record/compare/nodes';

/** Makes the later text from the earlier one and what is known to have changed: the proof that nothing is left out. */
export function applyComparison(from: PublishedText | null, comparison: Comparison): PublishedText | null {
  if (comparison.presence === 'only before' || comparison.presence === 'neither') return null;
  const was = from ?? emptyText;
  const { words, values, topics, bylines, leadImage, redacted } = comparison;
  const newWords = Object.entries(words).map(([field, runs]) => [field, plainOf(inlineFrom(runs))]);
  const newValues = Object.entries(values).map(([field, value]) => [field, value.to]);
  const { redacted: _, ...rest } = was;
  return {
    ...rest,
    ...Object.fromEntries(newWords),
    ...Object.fromEntries(newValues),
    topics: topics ? itemsFrom(topics) : was.topics,
    bylines: bylines ? itemsFrom(bylines) : was.bylines,
    leadImage: leadImage ? (leadImage.kind === 'removed' ? null : leadImage.to) : was.leadImage,
    body: comparison.blocks.flatMap(nodesFrom),
    ...(Object.keys(redacted.to).length > 0 && { redacted: redacted.to }),
  };
}

function itemsFrom<T>(changes: ListChange<T>[]): T[] {
  return changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.item]));
}

function nodesFrom<N extends BodyNode>(change: NodeChange<N> | Extract<BlockChange, { kind: 'moved away' }>): N[] {
  switch (change.kind) {
    case 'removed':
    case 'moved away':
      return [];
    case 'same':
    case 'added':
    case 'reformatted':
      return [change.node];
    case 'changed':
      return [nodeFrom(change)];
  }
}

function nodeFrom<N extends BodyNode>({ shell, inside }: Extract<NodeChange<N>, { kind: 'changed' }>): N {
  switch (inside.as) {
    case 'words':
      return refilled(shell, inlineFrom(inside.runs));
    case 'nodes':
      return refilled(shell, inside.children.flatMap(nodesFrom<BodyNode>));
    case 'picture':
      return shell;
  }
}

/** The later text of a list of runs: nodes that were cut only to be shown are made whole. */
function inlineFrom(runs: Run[]): Inline[] {
  const nodes: Inline[] = [];
  for (const run of runs) {
    if (run.kind === 'removed') continue;
    const [first, ...rest] = run.nodes;
    const last = nodes.at(-1);
    if (run.continues && first?.type === 'text' && last?.type === 'text') {
      nodes[nodes.length - 1] = { ...last, text: last.text + first.text };
    } else if (first) nodes.push(first);
    nodes.push(...rest);
  }
  return nodes;
}
