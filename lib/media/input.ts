import { z } from 'zod';
import { normaliseCredit } from '@/lib/media/credit';

const oneLine = (label: string, most: number) =>
  z
    .string()
    .transform((text) => text.toWellFormed().replace(/\s+/gu, ' ').trim())
    .refine((text) => text.length <= most, `${label} is longer than ${most} characters.`);
const thousandths = z.coerce.number().int().min(0).max(1000);

/** What people may say about a picture; whatever is left out stays as it is. */
export const pictureWordsInput = z.object({
  caption: oneLine('The caption', 5000).optional(),
  credit: oneLine('The credit', 500).transform(normaliseCredit).optional(),
  alt: oneLine('The alt text', 5000).optional(),
  focalX: thousandths.optional(),
  focalY: thousandths.optional(),
});
export type PictureWordsInput = z.input<typeof pictureWordsInput>;
