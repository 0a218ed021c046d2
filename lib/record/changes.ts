import type { Publication, PublishedText } from '@/lib/articles/published';
import { compareTexts } from '@/lib/record/compare/compare';
import type { Comparison } from '@/lib/record/compare/comparison';
import { publicationKinds } from '@/lib/record/kinds';

export type Version = { publication: Publication; text: PublishedText | null };
export type VersionWithText = { publication: Publication; text: PublishedText };

/** One entry of the record beside what it changed: null for the first and for entries without text. */
export type Change = Version & { change: { from: number; comparison: Comparison } | null };

/** What each entry changed of the text that stood before it, newest first as the entries are. */
export function listChanges(versions: readonly Version[]): Change[] {
  return versions.map((version) => {
    const before = textBefore(versions, version.publication.number);
    if (!before || !version.text) return { ...version, change: null };
    const change = { from: before.publication.number, comparison: compareTexts(before.text, version.text) };
    return { ...version, change };
  });
}

/** What a reader who asks "what changed last?" is shown: the newest entry of substance, else the newest minor edit. */
export function lastChange(changes: readonly Change[]): Change | null {
  const changed = changes.filter(({ publication }) => publication.kind !== 'first' && isOfText(publication));
  return changed.find(({ publication }) => publicationKinds[publication.kind].movesLastUpdate) ?? changed[0] ?? null;
}

/** Where the words that an entry is about changed: a late correction names an earlier version. */
export function changeShown(changes: readonly Change[], { publication, change }: Change): Change['change'] {
  if (publication.refersTo === null) return change;
  return changes.find((one) => one.publication.number === publication.refersTo)?.change ?? change;
}

/** The text that readers had at an entry: its own, or where it has none the newest before it. */
export function textAt(versions: readonly Version[], number: number): VersionWithText | null {
  return textBefore(versions, number + 1);
}

/** The highest number that stands for a text: how many versions readers could have read. */
export function lastVersion(publications: readonly Pick<Publication, 'number' | 'kind'>[]): number {
  const withText = publications.filter(({ kind }) => publicationKinds[kind].hasText);
  return Math.max(0, ...withText.map(({ number }) => number));
}

function textBefore(versions: readonly Version[], number: number): VersionWithText | null {
  const earlier = versions.filter((version): version is VersionWithText => {
    return version.text !== null && version.publication.number < number;
  });
  return earlier.reduce<VersionWithText | null>((newest, version) => {
    return newest && newest.publication.number > version.publication.number ? newest : version;
  }, null);
}

/** A removal and a republication change no words; a retraction is the last word on them, a redaction takes some. */
function isOfText({ kind }: Publication): boolean {
  return publicationKinds[kind].hasText || kind === 'retraction' || kind === 'redaction';
}
