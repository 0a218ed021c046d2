/** One saved state, as the history lists it; times as instants. */
export type Revision = {
  number: number;
  at: Date;
  by: string;
  byId: string | null;
  reason: string;
  published: number | null;
};

/** One line of the history: a saved state, and the same person's autosaves before it that it stands for, newest first. */
export type RevisionGroup = Revision & { earlier: Revision[] };

const together = 10 * 60 * 1000;

/**
 * One person's autosaves of ten minutes as one line, the newest of them. Whatever was published, or saved for another
 * reason, stands by itself. Newest first, as given.
 */
export function groupRevisions(revisions: readonly Revision[]): RevisionGroup[] {
  const groups: RevisionGroup[] = [];
  for (const revision of revisions) {
    const last = groups.at(-1);
    const joins =
      last?.reason === 'autosave' &&
      revision.reason === 'autosave' &&
      revision.published === null &&
      last.byId === revision.byId &&
      last.at.getTime() - revision.at.getTime() < together;
    if (joins) last.earlier.push(revision);
    else groups.push({ ...revision, earlier: [] });
  }
  return groups;
}

const reasons: Record<string, string> = {
  autosave: 'Saved by itself',
  save: 'Saved',
  restore: 'Restored',
  import: 'Imported',
  publish: 'Saved to publish',
  conflict: 'Kept beside: others had changed the same words',
};

/** Why a state was saved, in words. */
export function reasonWords({ reason, published, earlier }: RevisionGroup): string {
  const why = published === null ? (reasons[reason] ?? reason) : `Published as version ${published}`;
  return earlier.length > 0 ? `${why}, ${earlier.length + 1} times` : why;
}
