import { z } from 'zod';
import { slugInput } from '@/lib/newsroom/input';

const id = z.uuid().nullable().default(null);

export const authorInput = z.object({
  name: z
    .string()
    .transform((name) => name.toWellFormed().trim())
    .pipe(z.string().min(1, 'Give a name.').max(200, 'A name can have at most 200 characters.')),
  slug: slugInput,
  kind: z.enum(['person', 'organisation']).default('person'),
  biography: z
    .string()
    .transform((text) => text.toWellFormed().trim())
    .pipe(z.string().max(2000, 'A biography can have at most 2,000 characters.'))
    .default(''),
  portraitId: id,
  userId: id,
});
