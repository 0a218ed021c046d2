/** Kinds of publication, and what each means for readers. The one table of them. */
export const publicationKinds = {
  first: { movesLastUpdate: true, hasText: true },
  update: { movesLastUpdate: true, hasText: true },
  correction: { movesLastUpdate: true, hasText: true },
  clarification: { movesLastUpdate: true, hasText: true },
  minor: { movesLastUpdate: false, hasText: true },
  retraction: { movesLastUpdate: true, hasText: false },
  removal: { movesLastUpdate: false, hasText: false },
  republication: { movesLastUpdate: false, hasText: false },
  redaction: { movesLastUpdate: false, hasText: false },
} as const satisfies Record<string, { movesLastUpdate: boolean; hasText: boolean }>;

export type PublicationKind = keyof typeof publicationKinds;

/** The kinds whose time readers know as the *Last update*. */
export const kindsThatMoveLastUpdate = (Object.keys(publicationKinds) as PublicationKind[]).filter(
  (kind) => publicationKinds[kind].movesLastUpdate,
);
