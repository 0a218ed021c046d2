import { z } from 'zod';
import { wellFormed } from '@/lib/body/normalise-inline';

/** A saved view's name. */
export const viewInput = z.object({
  name: z
    .string()
    .transform((text) => wellFormed(text).replace(/\s+/gu, ' ').trim())
    .refine((text) => text !== '', 'Give the view a name.')
    .refine((text) => text.length <= 60, 'A name has at most 60 characters.'),
});
