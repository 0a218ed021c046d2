/** What an author is; all but a person sign as organisations. `agency` and `staff` stand for lines that name nobody. */
export const authorKinds = ['person', 'agency', 'staff', 'organisation'] as const;
export type AuthorKind = (typeof authorKinds)[number];

export const kindNames: Record<AuthorKind, string> = {
  person: 'Person',
  agency: 'Agency',
  staff: 'Staff',
  organisation: 'Organisation',
};
