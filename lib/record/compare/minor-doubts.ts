import type { BlockChange, Comparison, NodeChange } from '@/lib/record/compare/comparison';
import { type Edit, readStretch, stretchesOf, type Word } from '@/lib/record/compare/edits';
import { cutterFor } from '@/lib/record/compare/flow';
import { numbersIn } from '@/lib/record/compare/numbers';
import { inLowerCase, isRespelt, lettersOf } from '@/lib/record/compare/spelling';

/** What gave way to what; null where nothing stood, or nothing stands. */
export type Replaced = { from: string | null; to: string | null };

/** Why a change may be more than minor. */
export type MinorDoubt =
  | { about: 'numbers' | 'names'; changes: Replaced[] }
  | { about: 'words'; count: number }
  | { about: 'pictures' | 'genre' };

/** So many words may change before it is asked whether that is still minor. */
const fewWords = 6;

/**
 * Why a change that is to be called a minor edit may not be one: a number, a name, a picture, the genre, or more than
 * a few words. Spelling, punctuation, spacing and formatting raise no doubt, nor do the address, the section, topics,
 * the search description, a picture's description or its crop. Where a language has no capitals, names are not told
 * from other words.
 */
export function minorDoubts(comparison: Comparison, language: string): MinorDoubt[] {
  const cut = cutterFor(language);
  const stretches = stretchesOf(comparison).map((stretch) => readStretch(stretch, cut));
  const isName = nameTeller(
    stretches.flatMap(({ was, is }) => [...was, ...is]),
    language,
  );
  const edits = stretches.flatMap((stretch) => stretch.edits);
  const numbers = edits.flatMap((edit) => changedNumbers(edit, language));
  const names = [...edits.flatMap((edit) => changedNames(edit, isName, language)), ...changedBylines(comparison)];
  const count = edits.reduce((sum, edit) => sum + changedWords(edit, language), 0);
  return [
    ...(numbers.length > 0 ? [{ about: 'numbers' as const, changes: numbers }] : []),
    ...(names.length > 0 ? [{ about: 'names' as const, changes: names }] : []),
    ...(count > fewWords ? [{ about: 'words' as const, count }] : []),
    ...(hasOtherPicture(comparison) ? [{ about: 'pictures' as const }] : []),
    ...(comparison.values.genre ? [{ about: 'genre' as const }] : []),
  ];
}

type IsName = (word: Word) => boolean;

const isCapitalised = (text: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(text);

/**
 * A name is a word with a capital. At the head of a sentence only where it has one elsewhere too, and is nowhere
 * written small. The English "I" is none.
 */
function nameTeller(words: Word[], language: string): IsName {
  const known = new Set(words.filter(({ text, opens }) => !opens && isCapitalised(text)).map(({ text }) => text));
  const small = new Set(words.filter(({ text }) => !isCapitalised(text)).map(({ text }) => text));
  return ({ text, opens }) => {
    if (!isCapitalised(text) || /^I(?:['’]|$)/.test(text)) return false;
    return !opens || (known.has(text) && !small.has(inLowerCase(text, language)));
  };
}

function changedNumbers({ removedText, insertedText }: Edit, language: string): Replaced[] {
  const [was, is] = [numbersIn(removedText, language), numbersIn(insertedText, language)];
  if (was.length === is.length && was.every(({ value }, place) => value === is[place]!.value)) return [];
  const [gone, come] = apart(was, is, (number) => number.value);
  // The same ones in another order: all of them changed places.
  const [from, to] = gone.length + come.length > 0 ? [gone, come] : [was, is];
  return together(
    from.map(({ as }) => as),
    to.map(({ as }) => as),
  );
}

function changedNames({ removed, inserted }: Edit, isName: IsName, language: string): Replaced[] {
  const [gone, come] = apart(removed, inserted, ({ text }) => lettersOf(text, language));
  return together(
    gone.filter(isName).map(({ text }) => text),
    come.filter(isName).map(({ text }) => text),
  );
}

/** Bylines in another order name the same people. */
function changedBylines({ bylines }: Comparison): Replaced[] {
  return (bylines ?? []).flatMap((change): Replaced[] => {
    if (change.kind === 'added') return [{ from: null, to: change.item.name }];
    if (change.kind === 'removed') return [{ from: change.item.name, to: null }];
    return change.kind === 'changed' ? [{ from: change.was.name, to: change.item.name }] : [];
  });
}

/** Words that are others now. One spelt differently is not, nor are letters that are only spaced differently. */
function changedWords({ removed, inserted }: Edit, language: string): number {
  const [was, is] = [removed, inserted].map((words) => words.map(({ text }) => lettersOf(text, language)));
  if (was!.join('') === is!.join('')) return 0;
  if (was!.length !== is!.length) return Math.max(was!.length, is!.length);
  return was!.filter((word, place) => !isRespelt(word, is![place]!)).length;
}

function hasOtherPicture({ leadImage, blocks }: Comparison): boolean {
  return (leadImage !== null && (leadImage.kind !== 'changed' || leadImage.replaced)) || blocks.some(isOtherPicture);
}

function isOtherPicture(change: BlockChange | NodeChange): boolean {
  if (change.kind === 'added' || change.kind === 'removed') return change.node.type === 'picture';
  return change.kind === 'changed' && change.inside.as === 'picture' && change.inside.picture.replaced;
}

/** What only one of two lists holds, each thing once for each time it stands there. */
function apart<T>(was: T[], is: T[], keyOf: (one: T) => string): [T[], T[]] {
  const come = [...is];
  const gone = was.filter((one) => {
    const place = come.findIndex((other) => keyOf(other) === keyOf(one));
    if (place >= 0) come.splice(place, 1);
    return place < 0;
  });
  return [gone, come];
}

function together(from: string[], to: string[]): Replaced[] {
  return Array.from({ length: Math.max(from.length, to.length) }, (_, place) => ({
    from: from[place] ?? null,
    to: to[place] ?? null,
  }));
}
