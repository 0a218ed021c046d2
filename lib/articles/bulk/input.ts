import { z } from 'zod';
import type { DraftState } from '@/lib/articles/status';

/** The most that can be changed at once: more than a page of the list holds. */
const mostAtOnce = 200;

const topics = z.array(z.uuid()).max(30).default([]);

/** What can be done to many articles at once. */
const bulkChangeInput = z.discriminatedUnion('what', [
  z.object({ what: z.literal('assign'), to: z.uuid('Choose a person.').nullable() }),
  z.object({ what: z.literal('archive'), archived: z.boolean() }),
  z.object({ what: z.literal('section'), section: z.uuid('Choose a section.') }),
  z.object({ what: z.literal('topics'), add: topics, remove: topics }),
]);
export type BulkChange = z.infer<typeof bulkChangeInput>;

export const bulkInput = z.object({
  articleIds: z
    .array(z.uuid())
    .min(1, 'Select an article first.')
    .max(mostAtOnce, `At most ${mostAtOnce} articles are changed at once.`)
    .transform((ids) => [...new Set(ids)]),
  change: bulkChangeInput,
});

/** How one article stood before, and by what it is known that nobody has touched it since. */
export type BulkEntry = { articleId: string } & (
  | { what: 'assign'; before: string | null; after: string | null }
  | { what: 'archive'; before: boolean }
  | { what: 'document'; before: string; draftState: DraftState; version: number }
);

export type Refusal = { articleId: string; headline: string; why: string };

/** What came of a change to many, or of its undoing. */
export type BulkOutcome = {
  /** By what it is undone; null where nothing was changed. */
  id: string | null;
  changed: number;
  /** Stood so already. */
  unchanged: number;
  refused: Refusal[];
};
