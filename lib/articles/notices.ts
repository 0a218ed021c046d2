import { comparisonPath } from '@/lib/articles/paths';
import type { Publication } from '@/lib/articles/published';
import { publicationKinds } from '@/lib/record/kinds';
import type { Words } from '@/lib/words/table';

export type ArticleNotice = { publication: Publication; heading: string; compare: string | null };

type Noticed = Pick<Publication, 'kind' | 'heading'>;

/** Whether an entry puts a notice on its article: a correction, a clarification, or an update whose note is shown. */
export const isNotice = ({ kind, heading }: Noticed): boolean =>
  kind === 'correction' || kind === 'clarification' || heading !== null;

/** Those whose place no later one has taken, in the order given. */
export function inForce<T extends Pick<Publication, 'number' | 'supersedes'>>(publications: readonly T[]): T[] {
  const replaced = new Set(publications.map(({ supersedes }) => supersedes));
  return publications.filter(({ number }) => !replaced.has(number));
}

/** What readers of the text are told beside it, newest first. */
export function noticesOf(path: string, publications: readonly Publication[], words: Words): ArticleNotice[] {
  return inForce(publications).flatMap((publication) => {
    const heading = headingOf(publication, words);
    return heading && publication.note.trim()
      ? [{ publication, heading, compare: whatChanged(path, publication, publications) }]
      : [];
  });
}

function headingOf({ kind, heading }: Publication, words: Words): string | null {
  if (kind === 'correction' || kind === 'clarification') return words.kind[kind];
  return heading ? words.notice[heading] : null;
}

/** The comparison that shows it: with the text before, or before the version in which the fault was fixed. */
export function whatChanged(
  path: string,
  { number, refersTo }: Pick<Publication, 'number' | 'refersTo'>,
  publications: readonly Pick<Publication, 'number' | 'kind'>[],
): string | null {
  const to = refersTo ?? number;
  const before = publications.filter((one) => one.number < to && publicationKinds[one.kind].hasText);
  const from = Math.max(...before.map((one) => one.number));
  return before.length > 0 ? comparisonPath(path, from, to) : null;
}
