import { z } from 'zod';
import { noticeHeadings } from '@/lib/articles/published';
import { recordFormats } from '@/lib/record/canonical';
import { type PublicationKind, publicationKinds } from '@/lib/record/kinds';

/** What a newsroom serves of its record, as docs/record-format.md says; anything else is not read. */

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const counted = z.number().int().nonnegative();
const kinds = Object.keys(publicationKinds) as [PublicationKind, ...PublicationKind[]];

const header = {
  format: z.enum(recordFormats),
  article: z.uuid(),
  number: counted,
  position: counted,
  kind: z.enum(kinds),
  heading: z.enum(noticeHeadings).nullable(),
  refersTo: counted.nullable(),
  supersedes: counted.nullable(),
  redacts: z.array(z.object({ number: counted, part: counted, hash })),
  time: z.iso.datetime(),
  previous: hash.nullable(),
  hash,
};

const leafShape = z.object({
  ...header,
  parts: z.array(z.object({ name: z.string(), hash })),
  path: z.string().nullable(),
});
const entryShape = z.object({
  ...header,
  parts: z.array(z.object({ name: z.string(), hash, salt: z.string().optional(), value: z.string().optional() })),
});

export const historyShape = z.object({
  article: z.uuid(),
  path: z.string(),
  live: z.enum(['published', 'retracted']),
  publications: z.array(entryShape),
});
export const leavesShape = z.object({ pages: counted, entries: z.array(leafShape) });
export const keysShape = z.object({
  keys: z.array(z.object({ number: counted, key: z.string(), endorsement: z.string().nullable() })),
});
export const checkpointsShape = z.object({
  pages: counted,
  checkpoints: z.array(z.object({ size: counted, key: counted, note: z.string() })),
});
export const proofShape = z.object({ hash, size: counted, proof: z.array(hash), checkpoint: z.string() });
export const consistencyShape = z.object({ proof: z.array(hash) });

export type ServedEntry = z.infer<typeof entryShape>;
export type ServedKey = z.infer<typeof keysShape>['keys'][number];
export type ServedCheckpoint = z.infer<typeof checkpointsShape>['checkpoints'][number];
