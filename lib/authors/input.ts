import { z } from 'zod';
import { authorKinds } from '@/lib/authors/kinds';
import { slugInput } from '@/lib/newsroom/input';

const id = z.uuid().nullable().default(null);

const name = z
  .string()
  .transform((typed) => typed.toWellFormed().replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1, 'Give a name.').max(200, 'A name can have at most 200 characters.'));

/** Whoever is added from an article's bylines, to be completed later. */
export const guestInput = z.object({ name, kind: z.enum(authorKinds).default('person'), language: z.string().max(40) });

export const authorInput = z.object({
  name,
  slug: slugInput,
  kind: z.enum(authorKinds).default('person'),
  biography: z
    .string()
    .transform((text) => text.toWellFormed().trim())
    .pipe(z.string().max(2000, 'A biography can have at most 2,000 characters.'))
    .default(''),
  portraitId: id,
  userId: id,
});
