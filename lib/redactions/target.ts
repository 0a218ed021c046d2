/** Fields that can be marked by themselves; a caption, a credit and an alt text belong to a picture. */
const markableFields = [
  'kicker',
  'headline',
  'standfirst',
  'dateline',
  'bylines',
  'caption',
  'credit',
  'alt',
  'sponsor',
  'description',
  'note',
] as const;
export type MarkableField = (typeof markableFields)[number];

/**
 * What is to be redacted: words wherever they stand, in any article; one field of this article that reads so, in each of
 * its versions; or a picture wherever it is shown.
 */
export type RedactionTarget =
  | { kind: 'passage'; text: string }
  /** `id`: the author whose byline it is, or the master of the picture whose words these are. */
  | { kind: 'field'; field: MarkableField; text: string; id: string | null }
  | { kind: 'picture'; sha256: string };

/** The words that are to go; null for a picture. */
export const wordsOf = (target: RedactionTarget): string | null => (target.kind === 'picture' ? null : target.text);
