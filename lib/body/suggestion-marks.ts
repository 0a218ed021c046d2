import { z } from 'zod';
import type { SuggestionMark } from '@/lib/body/schema';

const kinds = ['insertion', 'deletion'] as const;
const suggestion = z.looseObject({
  type: z.enum(kinds),
  attrs: z
    .looseObject({ id: z.uuid(), by: z.uuid(), name: z.string().max(200), at: z.iso.datetime() })
    .transform(({ id, by, name, at }) => ({ id, by, name: name.toWellFormed(), at })),
});

/**
 * The suggested changes among marks from outside, an insertion first, the first of each kind. They stand before all
 * other marks. One that does not say who and when is dropped, so that its words count as anybody's.
 */
export function readSuggestions(marks: readonly { type: string }[]): SuggestionMark[] {
  const read = marks.flatMap((mark) => {
    const found = suggestion.safeParse(mark);
    return found.success ? [{ type: found.data.type, attrs: found.data.attrs }] : [];
  });
  return kinds.flatMap((kind) => read.find(({ type }) => type === kind) ?? []);
}
