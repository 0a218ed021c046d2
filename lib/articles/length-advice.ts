/** How long words may grow before others cut them off; advice, never a bar. In characters. */
const advice = {
  headline: { most: 70, who: 'Search results show about 70 characters of a headline.' },
  standfirst: { most: 200, who: 'Cards and feeds show about 200 characters.' },
  description: { most: 155, who: 'Search engines show about 155 characters.' },
} as const;

export type AdvisedField = keyof typeof advice;
export const isAdvised = (field: string): field is AdvisedField => Object.hasOwn(advice, field);

/** `64 characters`, and a sentence once that is more than others show. */
export function lengthAdvice(field: AdvisedField, text: string): { count: string; advice: string } {
  const length = [...text.trim()].length;
  const { most, who } = advice[field];
  return { count: `${length} ${length === 1 ? 'character' : 'characters'}`, advice: length > most ? who : '' };
}
