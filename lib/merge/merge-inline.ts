import type { Inline, Mark } from '@/lib/body/schema';
import { isSuggestion } from '@/lib/body/suggestions';
import { areSameCells, type Cell, cellsOf, isSameCell, nodesOf, withMarks } from '@/lib/merge/cells';
import { type Cluster, clustersOf, type Hunk, hunksBetween, placeOf } from '@/lib/merge/hunks';
import {
  agreed,
  contested,
  eachOf,
  mapReadings,
  mergeValue,
  type Readings,
  settled,
  type Three,
} from '@/lib/merge/readings';
import { type Cut, flowOf, plainOf } from '@/lib/record/compare/flow';

type Side = { cells: Cell[]; hunks: Hunk[] };
type Sides = { base: Cell[]; mine: Side; theirs: Side };

/**
 * Merges three texts word by word, marks by themselves. Words that one side wrote beside words that the other changed
 * are read together: whether they still fit is for a person to say.
 */
export function mergeInline(three: Three<Inline[]>, cut: Cut): Readings<Inline[]> {
  const easy = settled(three);
  if (easy) return easy;
  const side = (nodes: Inline[]): Side => ({ cells: cellsOf(nodes), hunks: hunksBetween(three.base, nodes, cut) });
  const sides: Sides = { base: cellsOf(three.base), mine: side(three.mine), theirs: side(three.theirs) };
  const parts: Readings<Cell[]>[] = [];
  let done = 0;
  for (const cluster of clustersOf(sides.mine.hunks, sides.theirs.hunks)) {
    parts.push(unchangedWords(sides, done, cluster.start), changedWords(sides, cluster));
    done = cluster.end;
  }
  parts.push(unchangedWords(sides, done, sides.base.length));
  return {
    mine: nodesOf(parts.flatMap(({ mine }) => mine)),
    theirs: nodesOf(parts.flatMap(({ theirs }) => theirs)),
    contested: parts.some((part) => part.contested),
  };
}

/** Merges three plain strings word by word. */
export const mergeText = ({ base, mine, theirs }: Three<string>, cut: Cut): Readings<string> =>
  mapReadings(
    mergeInline({ base: flowOf(base), mine: flowOf(mine), theirs: flowOf(theirs) }, cut),
    // No break is ever in a string: what reads as one is the writer's own character.
    plainOf,
  );

function changedWords({ base, mine, theirs }: Sides, { start, end }: Cluster): Readings<Cell[]> {
  const was = base.slice(start, end);
  const stretch = ({ cells, hunks }: Side) =>
    cells.slice(placeOf(hunks, start, 'before'), placeOf(hunks, end, 'after'));
  const [own, other] = [stretch(mine), stretch(theirs)];
  if (areSameCells(was, own) || areSameCells(own, other)) return agreed(other);
  return areSameCells(was, other) ? agreed(own) : contested({ mine: own, theirs: other });
}

/** Words that stand in all three may still look different. */
function unchangedWords({ base, mine, theirs }: Sides, start: number, end: number): Readings<Cell[]> {
  const [atMine, atTheirs] = [placeOf(mine.hunks, start, 'after'), placeOf(theirs.hunks, start, 'after')];
  const cells = base.slice(start, end).map((cell, place) =>
    mergeLook({
      base: cell,
      mine: mine.cells[atMine + place]!,
      theirs: theirs.cells[atTheirs + place]!,
    }),
  );
  return {
    mine: cells.map((cell) => cell.mine),
    theirs: cells.map((cell) => cell.theirs),
    contested: cells.some((cell) => cell.contested),
  };
}

function mergeLook(three: Three<Cell>): Readings<Cell> {
  const { base, mine, theirs } = three;
  if (isSameCell(base, mine) || isSameCell(mine, theirs)) return agreed(theirs);
  if (isSameCell(base, theirs)) return agreed(mine);
  const merged = markTypes(three).map((type) => mergeMark(eachOf(three, (cell) => markOf(cell, type))));
  const look = (whose: 'mine' | 'theirs') =>
    withMarks(
      theirs,
      merged.flatMap((mark) => mark[whose] ?? []),
    );
  return { mine: look('mine'), theirs: look('theirs'), contested: merged.some((mark) => mark.contested) };
}

/** Two who suggest the same of the same words want one thing: the suggestion made first stands. */
function mergeMark(three: Three<Mark | null>): Readings<Mark | null> {
  const { base, mine, theirs } = three;
  if (base || !mine || !theirs || !isSuggestion(mine) || !isSuggestion(theirs)) return mergeValue(three);
  return agreed(
    [mine, theirs].toSorted((a, b) => (`${a.attrs.at} ${a.attrs.id}` < `${b.attrs.at} ${b.attrs.id}` ? -1 : 1))[0]!,
  );
}

const marksOf = ({ node }: Cell): Mark[] => (node.type === 'text' ? (node.marks ?? []) : []);
const markOf = (cell: Cell, type: Mark['type']): Mark | null =>
  marksOf(cell).find((mark) => mark.type === type) ?? null;
const markTypes = ({ base, mine, theirs }: Three<Cell>): Mark['type'][] => [
  ...new Set([base, mine, theirs].flatMap(marksOf).map(({ type }) => type)),
];
