import { z } from 'zod';
import { openCheckpoint } from '@/lib/record/checkpoint';
import type { Verifier } from '@/lib/record/signed-note';
import { type Fault, faultAtLarge } from '@/lib/record/verify/faults';

/**
 * What somebody keeps of a record from one look to the next: the newest checkpoint, the key that signed it, and, after
 * a look at the whole, every entry's hash.
 */
export const keptShape = z.object({
  stet: z.literal('kept/1'),
  key: z.string(),
  checkpoint: z.string(),
  hashes: z.array(z.string().regex(/^[0-9a-f]{64}$/)).optional(),
});
export type Kept = z.infer<typeof keptShape>;

/** Today's record, as far as one look has seen it. */
export type Seen = {
  /** Linked by endorsements, oldest first. */
  keys: readonly Verifier[];
  /** Whether the tree of today's newest checkpoint begins with a tree of this size and root. */
  extends: (earlier: { size: number; root: string }) => boolean | Promise<boolean>;
  /** Of every entry, where all were read. */
  hashes?: readonly string[];
};

/** What shows that today's record is not the one of which this was kept. */
export async function checkKept(kept: Kept, seen: Seen): Promise<Fault[]> {
  const key = seen.keys.find(({ text }) => text === kept.key);
  if (!key) {
    const sentence = `The record changed hands: no endorsement leads from the key that you kept, ${kept.key}, to the newsroom’s key of today.`;
    return [faultAtLarge(sentence)];
  }
  const checkpoint = openCheckpoint(kept.checkpoint, key);
  if (!checkpoint) return [faultAtLarge('The checkpoint that you kept was not signed by the key beside it.')];
  if (await seen.extends(checkpoint)) return [];
  const when = checkpoint.time.toISOString();
  const { hashes } = seen;
  const position = hashes && kept.hashes?.findIndex((hash, at) => hashes[at] !== hash);
  if (position === undefined || position < 0) {
    const sentence = `The record was rewritten: the one of today does not begin with the ${checkpoint.size} entries that were signed at ${when}, of which you kept the checkpoint.`;
    return [faultAtLarge(sentence)];
  }
  const sentence = `No. ${position} was rewritten: it is not the entry that was signed at ${when}, of which you kept the checkpoint.`;
  return [{ position, sentence }];
}
