type Described = Record<
  'caption' | 'credit' | 'alt' | 'place' | 'keywords' | 'agency' | 'licence' | 'restrictions',
  string
> & {
  takenOn: string | null;
  useUntil: string | null;
};

/** What the form about a picture holds, by field. */
export function fieldsOf(picture: Described): Record<string, string> {
  const { caption, credit, alt, place, keywords, agency, licence, restrictions, takenOn, useUntil } = picture;
  const words = { caption, credit, alt, place, keywords, agency, licence, restrictions };
  return { ...words, takenOn: takenOn ?? '', useUntil: useUntil ?? '' };
}
