import type { Transaction } from '@/db/client';
import { isNotice } from '@/lib/articles/notices';
import { StetError } from '@/lib/newsroom/errors';
import { publicationKinds } from '@/lib/record/kinds';
import { type Entry, listEntries } from '@/lib/record/publications';

type Said = { kind: string; refersTo: number | null; supersedes?: number | null };
export type Bound = { refersTo: number | null; supersedes: number | null };

const refuse = (field: string, message: string) => new StetError('invalid', message, { issues: [{ field, message }] });

/**
 * What a correction or clarification is bound to on the article's record: the version in which the fault was fixed,
 * where its own text is unchanged, and the notice whose place it takes. One that replaces another and changes nothing
 * is about what that one was about. Throws `unchanged` or `invalid`.
 */
export async function bindNotice(tx: Transaction, articleId: string, said: Said, unchanged: boolean): Promise<Bound> {
  const supersedes = said.supersedes ?? null;
  if (said.kind !== 'correction' && said.kind !== 'clarification') {
    if (unchanged) throw nothingNew();
    if (supersedes !== null) throw refuse('supersedes', 'Only a correction or a clarification can replace a notice.');
    return { refersTo: null, supersedes: null };
  }
  const entries = await listEntries(tx, articleId);
  const replaced = supersedes === null ? null : requireReplaceable(entries, supersedes);
  if (said.refersTo !== null) requireMended(entries, said.refersTo);
  const ofReplaced = unchanged && replaced ? (replaced.refersTo ?? replaced.number) : null;
  const refersTo = said.refersTo ?? ofReplaced;
  if (unchanged && refersTo === null) {
    throw refuse(
      'refersTo',
      'The text is unchanged: name the version in which the fault was fixed (Refers to version).',
    );
  }
  return { refersTo, supersedes };
}

const nothingNew = () =>
  new StetError('unchanged', 'Nothing has changed since the version that readers see, so there is nothing to publish.');

function requireReplaceable(entries: Entry[], number: number): Entry {
  const entry = entries.find((one) => one.number === number);
  if (!entry || !isNotice(entry)) {
    throw refuse('supersedes', `Version ${number} carries no notice of this article that could be replaced.`);
  }
  const successor = entries.find((one) => one.supersedes === number);
  if (!successor) return entry;
  throw refuse(
    'supersedes',
    `The notice of version ${number} is replaced already, by that of version ${successor.number}: replace that one.`,
  );
}

function requireMended(entries: Entry[], number: number): void {
  const entry = entries.find((one) => one.number === number);
  if (entry && entry.kind !== 'first' && publicationKinds[entry.kind].hasText) return;
  throw refuse(
    'refersTo',
    `Version ${number} of this article changed no text: name the one in which the fault was fixed.`,
  );
}
