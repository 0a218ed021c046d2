import type { Inline } from '@/lib/body/schema';

/** Stands for a hard break in plain text, one character wide like the break itself. */
const breakCharacter = '\uFFFC';

/** One unit of comparison: a word, a punctuation mark, a hard break; the white space before it belongs to it. */
export type Token = {
  text: string;
  isWord: boolean;
  /** Where the white space before it begins, in characters of the flow. */
  gap: number;
  start: number;
  end: number;
};

/** Inline text cut for comparison. Its last token is empty and holds what white space ends the text. */
export type Flow = { nodes: Inline[]; plain: string; tokens: Token[] };

/** Cuts inline nodes into words, remembering what it has cut: one per comparison. */
export type Cut = (nodes: Inline[]) => Flow;

/** A cutter by the rules of one language. An unknown language is cut by the general rules. */
export function cutterFor(language: string): Cut {
  const segmenter = segmenterFor(language);
  const known = new Map<Inline[], Flow>();
  return (nodes) => {
    const flow = known.get(nodes) ?? cut(nodes, segmenter);
    known.set(nodes, flow);
    return flow;
  };
}

/** A plain string as inline nodes. */
export function flowOf(text: string): Inline[] {
  return text === '' ? [] : [{ type: 'text', text }];
}

/** The characters of inline nodes, without their marks. */
export function plainOf(nodes: Inline[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : breakCharacter)).join('');
}

/** The inline nodes between two characters of a flow, and whether the first of them is cut at its start. */
export function sliceFlow(nodes: Inline[], start: number, end: number): { nodes: Inline[]; continues: boolean } {
  const slice: Inline[] = [];
  let continues = false;
  let at = 0;
  for (const node of nodes) {
    if (at >= end) break;
    const length = node.type === 'text' ? node.text.length : 1;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    if (from < to) {
      if (from > 0) continues = true;
      slice.push(node.type === 'text' && to - from < length ? { ...node, text: node.text.slice(from, to) } : node);
    }
    at += length;
  }
  return { nodes: slice, continues };
}

// Between spaces: letters of which every language's rules make one word, and a mark at their end.
const plainWord = /([A-Za-zÀ-ÖØ-öø-ɏЀ-ҁ\u0620-\u064A]+)([.,;:!?،؛؟]?)(?= |$)/y;

/** Plain words are cut without the language's rules: asking those took most of the time of a comparison. */
function cut(nodes: Inline[], segmenter: Intl.Segmenter): Flow {
  const plain = plainOf(nodes);
  const tokens: Token[] = [];
  let gap = 0;
  const add = (text: string, isWord: boolean, start: number) => {
    const end = start + text.length;
    tokens.push({ text, isWord, gap, start, end });
    gap = end;
  };
  for (let at = 0; at < plain.length; ) {
    const before = at;
    while (plain[at] === ' ') at++;
    plainWord.lastIndex = at;
    const [, word, mark] = plainWord.exec(plain) ?? [];
    if (word) {
      add(word, true, at);
      if (mark) add(mark, false, at + word.length);
      at = gap;
      continue;
    }
    const space = plain.indexOf(' ', at);
    at = space < 0 ? plain.length : space;
    // With the spaces before it: an accent there belongs to the last of them.
    for (const { segment, index, isWordLike } of segmenter.segment(plain.slice(before, at))) {
      if (isWordLike || segment.trim() !== '') add(segment, isWordLike === true, before + index);
    }
  }
  tokens.push({ text: '', isWord: false, gap, start: plain.length, end: plain.length });
  return { nodes, plain, tokens };
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
