import type { Inline, Paragraph, TextNode } from '@/lib/body/schema';
import type { Inside, NodeChange, Run } from '@/lib/record/compare/comparison';
import { type Fingerprint, overlap } from '@/lib/record/compare/fingerprint';
import type { Cut } from '@/lib/record/compare/flow';
import { emptied } from '@/lib/record/compare/nodes';
import type { Pair } from '@/lib/record/compare/pair';
import { compareInline } from '@/lib/record/compare/runs';

/** Paragraphs that were one and are several, or the other way round. */
export type Break = { from: number[]; to: number[] };

const nearlyAll = 0.85;
// White space to the comparison, so that it never counts as a word; told from the text's own by identity.
const paragraphBreak: TextNode = { type: 'text', text: '\u2029' };

/** Finds pairs of paragraphs whose unpaired neighbours hold the rest of their text. */
export function findBreaks(pairs: Pair[], from: Fingerprint[], to: Fingerprint[]): Map<Pair, Break> {
  const taken = { from: new Set(pairs.map((pair) => pair.from)), to: new Set(pairs.map((pair) => pair.to)) };
  const breaks = new Map<Pair, Break>();
  for (const pair of pairs) {
    if (!pair.stays || from[pair.from]!.node.type !== 'paragraph' || to[pair.to]!.node.type !== 'paragraph') continue;
    const split = gather(to, pair.to, taken.to, from[pair.from]!);
    const joined = split.length > 1 ? [pair.from] : gather(from, pair.from, taken.from, to[pair.to]!);
    if (split.length === 1 && joined.length === 1) continue;
    for (const place of split) taken.to.add(place);
    for (const place of joined) taken.from.add(place);
    breaks.set(pair, { from: joined, to: split });
  }
  return breaks;
}

/** Compares paragraphs across their breaks: one change for each of the later ones. */
export function compareAcross(from: Paragraph[], to: Paragraph[], cut: Cut): NodeChange<Paragraph>[] {
  const runs = compareInline(inOne(from), inOne(to), cut).map(withoutRemovedBreaks);
  const isSplit = to.length > from.length;
  return cutAtBreaks(runs).map((own, place) => {
    const broken = !isSplit ? 'joined' : place > 0 ? 'split' : undefined;
    const inside: Inside = { as: 'words', runs: own, ...(broken ? { broken } : {}) };
    return { kind: 'changed', shell: emptied(to[place]!), inside };
  });
}

function gather(prints: Fingerprint[], middle: number, taken: Set<number>, whole: Fingerprint): number[] {
  let places = [middle];
  let likeness = overlap(prints[middle]!, whole);
  for (let grown = true; grown; ) {
    grown = false;
    for (const place of [places[0]! - 1, places.at(-1)! + 1]) {
      const print = prints[place];
      if (!print || taken.has(place) || print.node.type !== 'paragraph' || print.size === 0) continue;
      const wider = [...places, place].sort((a, b) => a - b);
      const better = overlap(together(wider.map((at) => prints[at]!)), whole);
      if (better <= likeness) continue;
      [places, likeness, grown] = [wider, better, true];
    }
  }
  return likeness >= nearlyAll ? places : [middle];
}

function together(prints: Fingerprint[]): Pick<Fingerprint, 'words' | 'size'> {
  const words = new Map<string, number>();
  for (const print of prints) for (const [word, count] of print.words) words.set(word, (words.get(word) ?? 0) + count);
  return { words, size: prints.reduce((sum, { size }) => sum + size, 0) };
}

function inOne(paragraphs: Paragraph[]): Inline[] {
  return paragraphs.flatMap(({ content = [] }, place) => (place === 0 ? content : [paragraphBreak, ...content]));
}

function withoutRemovedBreaks(run: Run): Run {
  return run.kind === 'removed' ? { ...run, nodes: run.nodes.filter((node) => node !== paragraphBreak) } : run;
}

function cutAtBreaks(runs: Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    let rest = run;
    for (let at = breakIn(rest); at >= 0; at = breakIn(rest)) {
      paragraphs.at(-1)!.push({ ...rest, nodes: rest.nodes.slice(0, at) });
      rest = { kind: 'inserted', nodes: rest.nodes.slice(at + 1) };
      paragraphs.push([]);
    }
    paragraphs.at(-1)!.push(rest);
  }
  return paragraphs.map((own) => own.filter((run) => run.nodes.length > 0));
}

function breakIn(run: Run): number {
  return run.kind === 'inserted' ? run.nodes.indexOf(paragraphBreak) : -1;
}
