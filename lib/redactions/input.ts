import { z } from 'zod';
import { wellFormed } from '@/lib/body/normalise-inline';

const line = (most: number) =>
  z
    .string()
    .transform((text) => wellFormed(text).trim())
    .pipe(z.string().max(most));

/** What the form marks: words, a field of the list by its number there, or a picture. */
export const markInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('passage'),
    text: line(20_000).refine((text) => [...text].length > 1, 'Mark at least two letters.'),
  }),
  z.object({
    kind: z.literal('field'),
    choice: z
      .string()
      .regex(/^\d{1,4}$/, 'Choose a field.')
      .transform(Number),
  }),
  z.object({ kind: z.literal('picture'), choice: z.string().regex(/^[0-9a-f]{64}$/, 'Choose a picture.') }),
]);

export const reasonInput = z.object({
  reason: line(1000).refine((text) => text !== '', 'Give the reason: readers see it where the text stood.'),
});
