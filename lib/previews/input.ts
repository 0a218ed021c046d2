import { z } from 'zod';
import { wellFormed } from '@/lib/body/normalise-inline';

/** For how many days a link can show a text. */
const previewDays = [1, 3, 7, 30] as const;

export const previewInput = z.object({
  days: z.union(
    previewDays.map((days) => z.literal(days)),
    'Choose how long the link shows the text.',
  ),
  label: z
    .string()
    .max(120, 'Say in at most 120 characters whom the link is for.')
    .transform((text) => wellFormed(text).trim())
    .default(''),
});
