import { asc, count, desc, gt } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { checkpoints, recordKeys } from '@/db/schema/record';
import { dependsOn } from '@/lib/cache/tags';
import { readVerifier, type Verifier } from '@/lib/record/signed-note';

export type SignedHead = { size: number; root: string; signedAt: Date; keyNumber: number; note: string };

const head = {
  size: checkpoints.treeSize,
  root: checkpoints.rootHash,
  signedAt: checkpoints.signedAt,
  keyNumber: checkpoints.keyNumber,
  note: checkpoints.note,
};

/** The newest checkpoint; null before the first. */
export async function getNewestCheckpoint(db: Queryable): Promise<SignedHead | null> {
  dependsOn('record');
  const [row] = await db.select(head).from(checkpoints).orderBy(desc(checkpoints.treeSize)).limit(1);
  return row ?? null;
}

/** Checkpoints, oldest first. */
export async function listCheckpoints(
  db: Queryable,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<SignedHead[]> {
  dependsOn('record');
  return db.select(head).from(checkpoints).orderBy(asc(checkpoints.treeSize)).limit(limit).offset(offset);
}

/** How many checkpoints were ever signed. */
export async function countCheckpoints(db: Queryable): Promise<number> {
  dependsOn('record');
  const [row] = await db.select({ total: count() }).from(checkpoints);
  return row?.total ?? 0;
}

export type RecordKey = { number: number; verifierKey: string; endorsement: string | null; createdAt: Date };

/** Every key that has signed the record, oldest first. */
export async function listRecordKeys(db: Queryable): Promise<RecordKey[]> {
  dependsOn('record');
  return db.select().from(recordKeys).orderBy(asc(recordKeys.number));
}

/** The key that signs now; null before the first checkpoint. */
export async function newestVerifier(db: Queryable): Promise<Verifier | null> {
  const newest = (await listRecordKeys(db)).at(-1);
  return newest ? readVerifier(newest.verifierKey) : null;
}

/** When an entry of the record was first covered by a signed checkpoint; null while none covers it. */
export async function signedSince(db: Queryable, position: number): Promise<Date | null> {
  const [row] = await db
    .select({ at: checkpoints.signedAt })
    .from(checkpoints)
    .where(gt(checkpoints.treeSize, position))
    .orderBy(checkpoints.treeSize)
    .limit(1);
  return row?.at ?? null;
}
