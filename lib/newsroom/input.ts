import { z } from 'zod';
import { isSlug, reservedSlugs } from '@/lib/articles/paths';
import { noticePositions } from '@/lib/articles/published';
import { isTimeZone, zoneNamed } from '@/lib/time/zones';
import { pageLanguages } from '@/lib/words/languages';

const text = (most: number) =>
  z
    .string()
    .transform((value) => value.toWellFormed().trim())
    .pipe(z.string().max(most, `At most ${most} characters.`));
const required = (sentence: string, most = 200) => text(most).pipe(z.string().min(1, sentence));

export const slugInput = z
  .string()
  .transform((slug) => slug.trim().toLowerCase())
  .refine(isSlug, 'A slug is lower-case letters a–z and digits, joined by single hyphens.');
const sectionSlug = slugInput.refine(
  (slug) => !(reservedSlugs as readonly string[]).includes(slug),
  'This name is kept for another page of the site. Choose another slug.',
);
const timeZone = z.string().transform(zoneNamed).refine(isTimeZone, 'Choose a time zone, like Asia/Baku.');

export const settingsInput = z.object({
  name: required('Give the newsroom a name.', 120),
  tagline: text(200).default(''),
  timeZone,
  language: z.enum(pageLanguages, 'Choose a language.'),
  contact: text(320).default(''),
  /** A picture of the library; null keeps the name set in type. */
  logoId: z.uuid().nullable().optional(),
  noticePosition: z.enum(noticePositions, 'Choose where notices stand.').optional(),
  namesUsers: z.boolean().optional(),
});
export const sectionInput = z.object({ name: required('Give the section a name.', 80), slug: sectionSlug });
export const setUpInput = z.object({
  name: required('Give the newsroom a name.', 120),
  timeZone,
  language: z.enum(pageLanguages, 'Choose a language.').default('en'),
  section: required('Give the first section a name.', 80),
});
