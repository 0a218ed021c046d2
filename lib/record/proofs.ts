import { eq } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { publications } from '@/db/schema/record';
import { dependsOn } from '@/lib/cache/tags';
import { getNewestCheckpoint } from '@/lib/record/checkpoints';
import { readConsistency, readInclusion, treeSize } from '@/lib/record/tree-store';

/** That an entry stands in the tree of the newest checkpoint. Members as docs/record-format.md names them. */
export type InclusionProof = { position: number; hash: string; size: number; proof: string[]; checkpoint: string };

/** The proof of an entry; null while no checkpoint covers it, and where there is none. */
export async function getInclusionProof(db: Queryable, position: number): Promise<InclusionProof | null> {
  const head = await getNewestCheckpoint(db);
  if (!head || position >= head.size) return null;
  const [row] = await db
    .select({ hash: publications.hash })
    .from(publications)
    .where(eq(publications.position, position));
  if (!row) return null;
  const { size, note } = head;
  return { position, hash: row.hash, size, proof: await readInclusion(db, position, size), checkpoint: note };
}

export type ConsistencyProof = { from: number; to: number; proof: string[] };

/** That the tree of `to` entries begins with that of `from`; null where there are not as many. */
export async function getConsistencyProof(db: Queryable, from: number, to: number): Promise<ConsistencyProof | null> {
  dependsOn('articles');
  if (from < 1 || from > to || to > (await treeSize(db))) return null;
  return { from, to, proof: await readConsistency(db, from, to) };
}
