import type { Queryable } from '@/db/client';
import { getNewestCheckpoint, listRecordKeys, type RecordKey, type SignedHead } from '@/lib/record/checkpoints';
import { countLeaves } from '@/lib/record/leaves';

export type RecordState = {
  /** How many entries the record has. */
  size: number;
  /** The newest signed head; null before the first. */
  head: SignedHead | null;
  /** The key that signs now. */
  key: RecordKey | null;
};

/** How the record stands, for those who want to know. */
export async function getRecordState(db: Queryable): Promise<RecordState> {
  const [size, head, keys] = await Promise.all([countLeaves(db), getNewestCheckpoint(db), listRecordKeys(db)]);
  return { size, head, key: keys.at(-1) ?? null };
}
