import type { PublishedBlock } from '@/lib/body/schema';
import { compareAcross, findBreaks } from '@/lib/record/compare/breaks';
import type { BlockChange, BodyNode, Inside, Move, NodeChange } from '@/lib/record/compare/comparison';
import { type Fingerprint, fingerprint, hasComparableShape } from '@/lib/record/compare/fingerprint';
import type { Cut } from '@/lib/record/compare/flow';
import { attrsKey } from '@/lib/record/compare/keys';
import { childNodes, emptied, inlineOf } from '@/lib/record/compare/nodes';
import { type Pair, pairNodes } from '@/lib/record/compare/pair';
import { comparePictureNodes } from '@/lib/record/compare/pictures';
import { inReadingOrder } from '@/lib/record/compare/reading-order';
import { compareInline, hasCommon } from '@/lib/record/compare/runs';

/** Sets the blocks of two bodies among each other in reading order, each with its fate. */
export function compareBlocks(from: PublishedBlock[], to: PublishedBlock[], cut: Cut): BlockChange[] {
  const [was, is] = [from.map((node) => fingerprint(node, cut)), to.map((node) => fingerprint(node, cut))];
  const isTold = (pair: Pair) => pair.stays || changesOfTwo(was[pair.from]!, is[pair.to]!, cut).length === 1;
  const pairs = pairNodes(was, is).filter(isTold);
  const breaks = findBreaks(pairs, was, is);
  const moves = movesOf(pairs);
  const absorbed = {
    from: new Set([...breaks.values()].flatMap((found) => found.from)),
    to: new Set([...breaks.values()].flatMap((found) => found.to)),
  };
  const changeOf = (pair: Pair): NodeChange<PublishedBlock>[] => {
    const found = breaks.get(pair);
    if (!found) return changesOfTwo(was[pair.from]!, is[pair.to]!, cut);
    return compareAcross(paragraphsAt(from, found.from), paragraphsAt(to, found.to), cut);
  };

  return inReadingOrder(pairs, was, is, (side, place) => absorbed[side].has(place)).flatMap((step): BlockChange[] => {
    if (step.as !== 'pair' && step.as !== 'moved away') return [{ kind: step.as, node: step.node }];
    const moved = moves.get(step.pair);
    if (step.as === 'moved away') return moved ? [{ kind: 'moved away', node: from[step.pair.from]!, moved }] : [];
    return changeOf(step.pair).map((change) => withMove(change, moved));
  });
}

function movesOf(pairs: Pair[]): Map<Pair, Move> {
  const moved = pairs.filter((pair) => !pair.stays).sort((a, b) => a.to - b.to);
  return new Map(moved.map((pair, id) => [pair, { id, way: pair.to > pair.from ? 'down' : 'up' }]));
}

function withMove(change: NodeChange<PublishedBlock>, moved: Move | undefined): NodeChange<PublishedBlock> {
  if (!moved || change.kind === 'added' || change.kind === 'removed') return change;
  return { ...change, moved };
}

function paragraphsAt(blocks: PublishedBlock[], places: number[]) {
  return places.map((place) => blocks[place]!).filter((block) => block.type === 'paragraph');
}

function changesOfTwo<N extends BodyNode>(from: Fingerprint<N>, to: Fingerprint<N>, cut: Cut): NodeChange<N>[] {
  if (from.key === to.key) return [{ kind: 'same', node: to.node }];
  const isComparable = from.family === to.family && hasComparableShape(from.node, to.node);
  if (!isComparable && from.text === to.text) return [{ kind: 'reformatted', node: to.node, was: from.node }];
  const change = isComparable ? changeInPlace(from.node, to.node, cut) : null;
  if (change && !isRewrite(change, from, to)) return [change];
  return [
    { kind: 'removed', node: from.node },
    { kind: 'added', node: to.node },
  ];
}

/** Emptied or begun anew, a paragraph is still the same paragraph. */
function isRewrite(change: NodeChange, from: Fingerprint, to: Fingerprint): boolean {
  const words = change.kind === 'changed' && change.inside.as === 'words' ? change.inside.runs : null;
  return words !== null && !hasCommon(words) && from.size > 0 && to.size > 0;
}

function changeInPlace<N extends BodyNode>(from: N, to: N, cut: Cut): NodeChange<N> {
  const recast = from.type !== to.type || attrsKey(from) !== attrsKey(to);
  return {
    kind: 'changed',
    shell: emptied(to),
    ...(recast && to.type !== 'picture' ? { was: emptied(from) } : {}),
    inside: compareInside(from, to, cut),
  };
}

function compareInside(from: BodyNode, to: BodyNode, cut: Cut): Inside {
  if (from.type === 'picture' && to.type === 'picture') {
    return { as: 'picture', picture: comparePictureNodes(from.attrs, to.attrs, cut) };
  }
  const [was, is] = [inlineOf(from), inlineOf(to)];
  if (was && is) return { as: 'words', runs: compareInline(was, is, cut) };
  const [before, after] = [childNodes(from), childNodes(to)];
  const inPlace = isOfTable(to) && before.length === after.length;
  return { as: 'nodes', children: (inPlace ? compareInPlace : compareChildren)(before, after, cut) };
}

function isOfTable(node: BodyNode): boolean {
  return node.type === 'tableRow' || node.type === 'tableCell' || node.type === 'tableHeader';
}

/** What stands in a table keeps its place whatever it says. */
function compareInPlace(from: BodyNode[], to: BodyNode[], cut: Cut): NodeChange[] {
  return to.map((node, place) => {
    const isSame = fingerprint(from[place]!, cut).key === fingerprint(node, cut).key;
    return isSame ? { kind: 'same', node } : changeInPlace(from[place]!, node, cut);
  });
}

/** A part that moved within its block is shown taken away here and added there. */
function compareChildren(from: BodyNode[], to: BodyNode[], cut: Cut): NodeChange[] {
  const [was, is] = [from.map((node) => fingerprint(node, cut)), to.map((node) => fingerprint(node, cut))];
  const pairs = pairNodes(was, is).filter((pair) => pair.stays);
  return inReadingOrder(pairs, was, is).flatMap((step): NodeChange[] => {
    if (step.as === 'pair') return changesOfTwo(was[step.pair.from]!, is[step.pair.to]!, cut);
    return step.as === 'moved away' ? [] : [{ kind: step.as, node: step.node }];
  });
}
