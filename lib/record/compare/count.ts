import type { RedactableField } from '@/lib/articles/published';
import { wordsOfCard } from '@/lib/body/plain-text';
import type {
  BlockChange,
  BodyNode,
  Comparison,
  NodeChange,
  PictureChange,
  Run,
  ShownPicture,
  WordField,
} from '@/lib/record/compare/comparison';
import { type Cut, flowOf } from '@/lib/record/compare/flow';
import { childNodes, inlineOf } from '@/lib/record/compare/nodes';

type Count = { wordsAdded: number; wordsRemoved: number };

/** Search description and sponsor aside: what readers see as words of the article. */
const countedFields = ['kicker', 'headline', 'standfirst', 'dateline'] as const satisfies WordField[];

/** Counts the words that came and went, as the comparison shows them. */
export function countWords(comparison: Omit<Comparison, keyof Count>, cut: Cut): Count {
  const { from, to } = comparison.redacted;
  const isWhole = (field: RedactableField) => !from[field] && !to[field];
  const counts = [
    ...countedFields.filter(isWhole).map((field) => ofRuns(comparison.words[field] ?? [], cut)),
    comparison.leadImage && isWhole('leadImage') ? ofPicture(comparison.leadImage, cut) : none,
    ...comparison.blocks.map((block) => ofNode(block, cut)),
  ];
  return sum(counts);
}

const none: Count = { wordsAdded: 0, wordsRemoved: 0 };

function sum(counts: Count[]): Count {
  return {
    wordsAdded: counts.reduce((total, count) => total + count.wordsAdded, 0),
    wordsRemoved: counts.reduce((total, count) => total + count.wordsRemoved, 0),
  };
}

function ofNode(change: BlockChange | NodeChange, cut: Cut): Count {
  switch (change.kind) {
    case 'added':
      return { wordsAdded: wordsIn(change.node, cut), wordsRemoved: 0 };
    case 'removed':
      return { wordsAdded: 0, wordsRemoved: wordsIn(change.node, cut) };
    case 'changed':
      if (change.inside.as === 'words') return ofRuns(change.inside.runs, cut);
      if (change.inside.as === 'picture') return ofPicture(change.inside.picture, cut);
      return sum(change.inside.children.map((child) => ofNode(child, cut)));
    default:
      return none;
  }
}

function ofRuns(runs: Run[], cut: Cut): Count {
  const words = (kind: Run['kind']) =>
    runs.reduce((total, run) => total + (run.kind === kind ? wordsOf(run.nodes, cut) : 0), 0);
  return { wordsAdded: words('inserted'), wordsRemoved: words('removed') };
}

function ofPicture(change: PictureChange<ShownPicture>, cut: Cut): Count {
  const words = ({ caption, credit }: ShownPicture) => wordsOf(flowOf(caption), cut) + wordsOf(flowOf(credit), cut);
  if (change.kind === 'added') return { wordsAdded: words(change.to), wordsRemoved: 0 };
  if (change.kind === 'removed') return { wordsAdded: 0, wordsRemoved: words(change.from) };
  return sum([ofRuns(change.caption ?? [], cut), ofRuns(change.credit ?? [], cut)]);
}

function wordsIn(node: BodyNode, cut: Cut): number {
  const inline = inlineOf(node);
  if (inline) return wordsOf(inline, cut);
  if (node.type === 'picture') return wordsOf(flowOf(`${node.attrs.caption}\n${node.attrs.credit}`), cut);
  const card = wordsOfCard(node);
  if (card !== null) return wordsOf(flowOf(card), cut);
  return childNodes(node).reduce((total, child) => total + wordsIn(child, cut), 0);
}

function wordsOf(nodes: Parameters<Cut>[0], cut: Cut): number {
  return cut(nodes).tokens.filter((token) => token.isWord).length;
}
