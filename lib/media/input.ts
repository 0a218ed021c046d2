import { z } from 'zod';
import { normaliseCredit } from '@/lib/media/credit';
import type { CropName } from '@/lib/media/crop';

const oneLine = (label: string, most: number) =>
  z
    .string()
    .transform((text) => text.toWellFormed().replace(/\s+/gu, ' ').trim())
    .refine((text) => text.length <= most, `${label} is longer than ${most} characters.`);
/** A day of the calendar, `2024-07-20`; an empty one takes it away. */
const day = (label: string) =>
  z
    .string()
    .trim()
    .refine((text) => text === '' || z.iso.date().safeParse(text).success, `${label} is no day of the calendar.`)
    .transform((text) => text || null);
const thousandths = z.coerce.number().int().min(0).max(1000);

const middle = z.strictObject({ focalX: thousandths, focalY: thousandths });
/** All crops set by hand at once; a form says them as JSON. */
const handCrops = z.preprocess((said) => {
  try {
    return typeof said === 'string' ? JSON.parse(said) : said;
  } catch {
    return null;
  }
}, z.strictObject({ front: middle, square: middle, social: middle } satisfies Record<CropName, unknown>).partial());

/** Each keyword once, joined by `, `. Pure. */
export function normaliseKeywords(line: string): string {
  const words = line.split(/[,;،\n]/u).map((word) => word.trim());
  return [...new Set(words.filter(Boolean))].join(', ');
}

/** What people may say about a picture; whatever is left out stays as it is. */
export const pictureWordsInput = z.object({
  caption: oneLine('The caption', 5000).optional(),
  credit: oneLine('The credit', 500).transform(normaliseCredit).optional(),
  alt: oneLine('The alt text', 5000).optional(),
  place: oneLine('The place', 300).optional(),
  takenOn: day('The date').optional(),
  keywords: oneLine('The line of keywords', 1000).transform(normaliseKeywords).optional(),
  agency: oneLine('The agency', 200).optional(),
  licence: oneLine('The licence', 500).optional(),
  restrictions: oneLine('The restrictions', 2000).optional(),
  useUntil: day('“Do not use after”').optional(),
  focalX: thousandths.optional(),
  focalY: thousandths.optional(),
  crops: handCrops.optional(),
});
export type PictureWordsInput = z.input<typeof pictureWordsInput>;
