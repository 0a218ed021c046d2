import { z } from 'zod';
import { wellFormed } from '@/lib/body/normalise-inline';
import { commentedFields } from '@/lib/comments/anchor';

const text = z
  .string()
  .transform((words) => wellFormed(words).replaceAll('\u0000', '\ufffd').trim())
  .pipe(z.string().min(1, 'Write something first.').max(5_000, 'A comment can have at most 5,000 characters.'));
const quoted = (most: number) =>
  z
    .string()
    .max(most)
    .transform((words) => wellFormed(words).replaceAll('\u0000', '\ufffd'));

/** Ids of users. */
const mentions = z.array(z.uuid()).max(50, 'At most 50 people can be mentioned.').default([]);

const anchorInput = z
  .object({
    field: z.enum(commentedFields),
    blockId: z.uuid().nullable(),
    start: z.number().int().min(0).max(10_000_000),
    exact: quoted(20_000).pipe(z.string().min(1, 'Select the words that the comment is about.')),
    prefix: quoted(64),
    suffix: quoted(64),
  })
  .refine(({ field, blockId }) => (field === 'body') === (blockId !== null), 'A comment on the text names its block.');

export const beginInput = z.object({ anchor: anchorInput, revision: z.number().int().positive(), text, mentions });
export const replyInput = z.object({ thread: z.uuid(), text, mentions });
export const editInput = z.object({ comment: z.uuid(), text, mentions });
export const deleteInput = z.object({ comment: z.uuid() });
export const threadInput = z.object({ thread: z.uuid() });
export const moveInput = z.object({
  revision: z.number().int().positive(),
  moved: z.array(z.object({ thread: z.uuid(), anchor: anchorInput })).max(2_000),
});
