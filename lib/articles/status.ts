/** The two independent states of an article: what readers have, and where the desk's working draft stands. */
const liveStates = ['none', 'published', 'retracted', 'unpublished'] as const;
export type LiveState = (typeof liveStates)[number];

const draftStates = ['none', 'draft', 'in review', 'returned', 'approved', 'scheduled'] as const;
export type DraftState = (typeof draftStates)[number];

export type ArticleState = { live: LiveState; draftState: DraftState };

/** Every state an article can be in: one that was never published always has a draft. */
export const articleStates: ArticleState[] = liveStates.flatMap((live) =>
  draftStates
    .filter((draftState) => live !== 'none' || draftState !== 'none')
    .map((draftState) => ({ live, draftState })),
);

/** The state in words, as the desk shows it. */
export function stateLabel({ live, draftState }: ArticleState): string {
  const draft = {
    none: '',
    draft: 'Draft',
    'in review': 'In review',
    returned: 'Returned',
    approved: 'Approved',
    scheduled: 'Scheduled',
  }[draftState];
  const standing = { none: '', published: 'Published', retracted: 'Retracted', unpublished: 'Unpublished' }[live];
  return standing && draft ? `${standing} · ${draft.toLowerCase()}` : standing || draft;
}
