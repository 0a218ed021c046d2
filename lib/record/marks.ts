import { inForce } from '@/lib/articles/notices';
import type { Publication } from '@/lib/articles/published';

type Entry = Pick<Publication, 'number' | 'kind' | 'refersTo' | 'supersedes'>;

/** What other entries of the record say of one. */
export type Marks = {
  /** Notices in force that name it as the version in which their fault was fixed. */
  laterNoted: { number: number; kind: 'correction' | 'clarification' }[];
  replacedBy: number | null;
  replaces: number | null;
};

/** The marks of one entry. A notice that replaced its own says so once, as its replacement. */
export function marksOf(publications: readonly Entry[], number: number): Marks {
  const laterNoted = inForce(publications).flatMap((one) => {
    const isNote = one.refersTo === number && one.supersedes !== number;
    if (!isNote || (one.kind !== 'correction' && one.kind !== 'clarification')) return [];
    return isOwn(publications, one, number) ? [] : [{ number: one.number, kind: one.kind }];
  });
  return {
    laterNoted: laterNoted.sort((a, b) => a.number - b.number),
    replacedBy: publications.find(({ supersedes }) => supersedes === number)?.number ?? null,
    replaces: publications.find((one) => one.number === number)?.supersedes ?? null,
  };
}

/** Whether a notice stands, through others that were replaced, in the place of the entry's own. */
function isOwn(publications: readonly Entry[], { supersedes }: Entry, number: number): boolean {
  const replaced = publications.find((one) => one.number === supersedes);
  return replaced !== undefined && (replaced.number === number || isOwn(publications, replaced, number));
}
