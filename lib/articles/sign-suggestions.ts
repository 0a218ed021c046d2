import { v5 } from 'uuid';
import type { Body, Inline, Suggested, SuggestionMark } from '@/lib/body/schema';
import { type Cell, cellsOf, nodesOf, withMarks } from '@/lib/merge/cells';
import { hunksBetween } from '@/lib/merge/hunks';
import { type Cut, flowOf } from '@/lib/record/compare/flow';

/**
 * Who suggested what, as the server knows it. A text from outside names a person and a time with each suggestion; only
 * words that the article's own history shows under that name go on carrying it.
 */

type Kind = SuggestionMark['type'];
/** One suggestion as the history knows it, and the words that it holds there. */
type KnownSuggestion = { attrs: Suggested; words: Record<Kind, Set<string>> };
/** By the suggestion's id. */
export type KnownSuggestions = Map<string, KnownSuggestion>;

export type Signing = {
  known: KnownSuggestions;
  by: { id: string; name: string };
  /** Between what two times somebody can have suggested anything. */
  span: { from: Date; until: Date };
  cut: Cut;
};

const kinds: readonly Kind[] = ['insertion', 'deletion'];

/** Adds words that the history shows under a suggestion. What is known of it already keeps its name and time. */
export function learnWords(known: KnownSuggestions, { type, attrs }: SuggestionMark, words: string): void {
  const suggestion = known.get(attrs.id) ?? { attrs, words: { insertion: new Set(), deletion: new Set() } };
  suggestion.words[type].add(words);
  known.set(attrs.id, suggestion);
}

/** Adds all suggestions of a body that the history holds. */
export function learnSuggestions(known: KnownSuggestions, body: Body): void {
  const whole = new Map<string, { mark: SuggestionMark; words: string }>();
  mapLines(body, (line) => {
    for (const { mark, words } of runsOf(cellsOf(line))) {
      const key = `${mark.type} ${mark.attrs.id}`;
      learnWords(known, mark, words);
      whole.set(key, { mark, words: (whole.get(key)?.words ?? '') + words });
    }
    return line;
  });
  // What was apart may have come together since.
  for (const { mark, words } of whole.values()) learnWords(known, mark, words);
}

/**
 * A body whose every suggestion tells the truth of who and when: what the history knows stays as it is, all else is
 * suggested by whoever sent it. `doubted` are ids under which words came in the name of somebody else of whom they are
 * not known. The same value where there is nothing to change.
 */
export function signSuggestions(body: Body, signing: Signing): { body: Body; doubted: Set<string> } {
  const doubted = new Set<string>();
  const signed = mapLines(body, (line) => {
    const cells = cellsOf(line);
    let isSame = true;
    for (const run of runsOf(cells)) {
      const { start, mark, words } = run;
      const theirs = theirsIn(words, mark, signing);
      if (mark.attrs.by !== signing.by.id && theirs.includes(false)) doubted.add(mark.attrs.id);
      for (const [place, isTheirs] of theirs.entries()) {
        const attrs = isTheirs ? signing.known.get(mark.attrs.id)!.attrs : ownSignature(mark.attrs, signing);
        const cell = cells[start + place]!;
        cells[start + place] = withSuggestion(cell, { type: mark.type, attrs });
        isSame &&= cells[start + place]!.look === cell.look;
      }
    }
    return isSame ? line : nodesOf(cells);
  });
  return { body: signed, doubted };
}

/** Which characters are known to be the suggestion's; none where nobody else is known to have made it. */
function theirsIn(words: string, { type, attrs }: SuggestionMark, { known, by, cut }: Signing): boolean[] {
  const suggestion = known.get(attrs.id);
  if (!suggestion) return Array(words.length).fill(false);
  const readings = [...suggestion.words[type]];
  if (suggestion.attrs.by === by.id || readings.some((reading) => reading.includes(words))) {
    return Array(words.length).fill(true);
  }
  const [closest] = readings
    .map((reading) => keptOf(reading, words, cut))
    .sort((a, b) => b.filter(Boolean).length - a.filter(Boolean).length);
  return closest ?? Array(words.length).fill(false);
}

/** Which characters of `words` stood there before; of a word that was only typed into, also those around what came. */
function keptOf(before: string, words: string, cut: Cut): boolean[] {
  const kept: boolean[] = Array(words.length).fill(true);
  for (const { from, to } of hunksBetween(flowOf(before), flowOf(words), cut)) {
    const [start, end] = typedInto(Array.from(before.slice(...from)), Array.from(words.slice(...to)));
    kept.fill(false, to[0] + start, to[1] - end);
  }
  return kept;
}

/** How much of the beginning and of the end of `is` is all of `was`; nothing where `was` was rewritten. */
function typedInto(was: string[], is: string[]): [start: number, end: number] {
  let start = 0;
  while (start < was.length && was[start] === is[start]) start++;
  const rest = was.slice(start);
  const isKept = rest.every((character, place) => character === is.at(place - rest.length));
  return isKept && is.length >= was.length ? [was.slice(0, start).join('').length, rest.join('').length] : [0, 0];
}

/** Under a name of its own where the id is somebody else's: the same each time that these words are sent. */
function ownSignature({ id, at }: Suggested, { known, by, span }: Signing): Suggested {
  const isFree = !known.has(id) || known.get(id)!.attrs.by === by.id;
  const ownId = isFree ? id : v5(id, by.id);
  const said = new Date(at).getTime();
  const time = new Date(Math.min(Math.max(said, span.from.getTime()), span.until.getTime()));
  return known.get(ownId)?.attrs ?? { id: ownId, by: by.id, name: by.name, at: time.toISOString() };
}

type Run = { mark: SuggestionMark; start: number; words: string };

/** Stretches of one suggestion in a line, whatever else its words look like. */
function runsOf(cells: readonly Cell[]): Run[] {
  return kinds.flatMap((kind) => {
    const runs: Run[] = [];
    for (const [place, { node, character }] of cells.entries()) {
      const mark = suggestionOf(node, kind);
      const last = runs.at(-1);
      const goesOn = last && last.start + last.words.length === place && isSame(last.mark, mark);
      if (goesOn) last.words += character;
      else if (mark) runs.push({ mark, start: place, words: character });
    }
    return runs;
  });
}

const isSame = (a: SuggestionMark, b: SuggestionMark | undefined): boolean =>
  JSON.stringify(a.attrs) === JSON.stringify(b?.attrs);

function suggestionOf(node: Inline, kind: Kind): SuggestionMark | undefined {
  return node.type === 'text' ? node.marks?.find((mark): mark is SuggestionMark => mark.type === kind) : undefined;
}

function withSuggestion(cell: Cell, suggestion: SuggestionMark): Cell {
  const marks = cell.node.type === 'text' ? (cell.node.marks ?? []) : [];
  return withMarks(cell, [suggestion, ...marks.filter(({ type }) => type !== suggestion.type)]);
}

type Part = { type: string; content?: Part[] };

/** A body whose lines with suggestions are made anew; the same value where none was. */
function mapLines(body: Body, change: (line: Inline[]) => Inline[]): Body {
  const mapPart = <T extends Part>(part: T): T => {
    if (!part.content?.length) return part;
    const isLine = part.content.every(({ type }) => type === 'text' || type === 'hardBreak');
    const line = part.content as Inline[];
    if (isLine && !line.some((node) => kinds.some((kind) => suggestionOf(node, kind)))) return part;
    const content: Part[] = isLine ? change(line) : part.content.map(mapPart);
    return content.every((one, place) => one === part.content![place]) ? part : { ...part, content };
  };
  return mapPart(body);
}
