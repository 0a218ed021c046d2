import { wordsOfCard } from '@/lib/body/plain-text';
import type {
  BlockChange,
  BodyNode,
  Comparison,
  NodeChange,
  PictureChange,
  Run,
  ShownPicture,
} from '@/lib/record/compare/comparison';
import { type Cut, flowOf, type Token } from '@/lib/record/compare/flow';
import { childNodes, inlineOf } from '@/lib/record/compare/nodes';

/** A stretch of text and its runs. `named`: a line of names, in which the first word is one like any other. */
export type Stretch = { runs: Run[]; named: boolean };

/** A word, and whether it begins a sentence, where a capital says nothing of it. */
export type Word = { text: string; opens: boolean };

/** One place at which words gave way to others; either side may be empty. */
export type Edit = { removed: Word[]; inserted: Word[]; removedText: string; insertedText: string };

/** Every stretch of words that readers see, the unchanged included. */
export function stretchesOf({ words, leadImage, blocks }: Comparison): Stretch[] {
  const ofFields = (['kicker', 'headline', 'standfirst'] as const).map((field) => words[field]);
  const ofNames = (['dateline', 'sponsor'] as const).map((field) => words[field]);
  return [
    ...ofFields.flatMap((runs) => (runs ? [{ runs, named: false }] : [])),
    ...ofNames.flatMap((runs) => (runs ? [{ runs, named: true }] : [])),
    ...(leadImage ? ofPicture(leadImage) : []),
    ...blocks.flatMap(ofChange),
  ];
}

function ofChange(change: BlockChange | NodeChange): Stretch[] {
  switch (change.kind) {
    case 'added':
      return ofNode(change.node, 'inserted');
    case 'removed':
      return ofNode(change.node, 'removed');
    case 'changed':
      if (change.inside.as === 'nodes') return change.inside.children.flatMap(ofChange);
      if (change.inside.as === 'picture') return ofPicture(change.inside.picture);
      return [{ runs: change.inside.runs, named: change.shell.type === 'attribution' }];
    case 'moved away':
      return [];
    default:
      return ofNode(change.node, 'same');
  }
}

function ofNode(node: BodyNode, kind: 'same' | 'inserted' | 'removed'): Stretch[] {
  const inline = inlineOf(node);
  if (inline) return [{ runs: [{ kind, nodes: inline }], named: node.type === 'attribution' }];
  if (node.type === 'picture') return ofShown(node.attrs, kind);
  const card = wordsOfCard(node);
  if (card !== null) return [{ runs: [{ kind, nodes: flowOf(card) }], named: false }];
  return childNodes(node).flatMap((child) => ofNode(child, kind));
}

function ofPicture(change: PictureChange<ShownPicture>): Stretch[] {
  if (change.kind === 'added') return ofShown(change.to, 'inserted');
  if (change.kind === 'removed') return ofShown(change.from, 'removed');
  return [
    ...(change.caption ? [{ runs: change.caption, named: false }] : []),
    ...(change.credit ? [{ runs: change.credit, named: true }] : []),
  ];
}

function ofShown({ caption, credit }: ShownPicture, kind: 'same' | 'inserted' | 'removed'): Stretch[] {
  return [
    { runs: [{ kind, nodes: flowOf(caption) }], named: false },
    { runs: [{ kind, nodes: flowOf(credit) }], named: true },
  ];
}

type Side = { words: (Word & Pick<Token, 'start' | 'end'>)[]; plain: string };

/** The words of a stretch as it was and as it is, and the places at which the two differ. */
export function readStretch({ runs, named }: Stretch, cut: Cut): { was: Word[]; is: Word[]; edits: Edit[] } {
  const was = sideOf(runs, 'inserted', named, cut);
  const is = sideOf(runs, 'removed', named, cut);
  const edits = placesOf(runs).map(({ from, to }) => ({
    removed: within(was, from),
    inserted: within(is, to),
    removedText: was.plain.slice(...from),
    insertedText: is.plain.slice(...to),
  }));
  return { was: was.words, is: is.words, edits };
}

function sideOf(runs: Run[], without: Run['kind'], named: boolean, cut: Cut): Side {
  const nodes = runs.flatMap((run) => {
    if (run.kind === without) return [];
    return without === 'inserted' && run.kind === 'reformatted' ? run.was : run.nodes;
  });
  const { tokens, plain } = cut(nodes);
  let opens = !named;
  let last: Token | null = null;
  const words: Side['words'] = [];
  for (const token of tokens) {
    if (token.isWord) {
      words.push({ text: token.text, opens, start: token.start, end: token.end });
      opens = false;
    } else if (!named && opensSentence(token.text, last)) opens = true;
    last = token;
  }
  return { words, plain };
}

/** After these a capital is only spelling: a full stop, though not of "St." or "N.", a break, an opening quotation mark. */
function opensSentence(mark: string, before: Token | null): boolean {
  if (/^[.]+$/.test(mark)) return !(before?.isWord && /^\p{Lu}\p{L}{0,2}$/u.test(before.text));
  return /^[!?…:؟۔。！？\uFFFC“„«"‘]+$/u.test(mark);
}

type Place = { from: [number, number]; to: [number, number] };

/** Where the runs differ, in characters of either side. */
function placesOf(runs: Run[]): Place[] {
  const places: Place[] = [];
  let [from, to] = [0, 0];
  let open: Place | null = null;
  for (const run of runs) {
    const length = run.nodes.reduce((sum, node) => sum + (node.type === 'text' ? node.text.length : 1), 0);
    const [startFrom, startTo] = [from, to];
    if (run.kind !== 'inserted') from += length;
    if (run.kind !== 'removed') to += length;
    if (run.kind === 'same' || run.kind === 'reformatted') {
      open = null;
      continue;
    }
    if (!open) {
      open = { from: [startFrom, startFrom], to: [startTo, startTo] };
      places.push(open);
    }
    open.from[1] = from;
    open.to[1] = to;
  }
  return places;
}

const within = ({ words }: Side, [start, end]: [number, number]): Word[] =>
  words.filter((word) => word.start < end && word.end > start).map(({ text, opens }) => ({ text, opens }));
