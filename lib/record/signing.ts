import { desc, eq, gte, sql } from 'drizzle-orm';
import type { Database, Queryable, Transaction } from '@/db/client';
import { counters } from '@/db/schema/events';
import { checkpoints, publications, recordKeys } from '@/db/schema/record';
import { appendOutbox } from '@/lib/cache/outbox';
import type { Tag } from '@/lib/cache/tags';
import { StetError } from '@/lib/newsroom/errors';
import { signCheckpoint, signRotation } from '@/lib/record/checkpoint';
import type { Signer } from '@/lib/record/signed-note';
import { growTree, readRoot } from '@/lib/record/tree-store';

/** Between two checkpoints, in milliseconds. */
const atLeastBetween = 60_000;

export type Signed =
  | { signed: true; size: number }
  /** `empty` and `nothing new`: there is nothing to sign; `other key`: the newest key is not the one at hand. */
  | { signed: false; why: 'empty' | 'nothing new' | 'too soon' | 'other key' };

/**
 * Signs the head of the record's tree if it has grown since the last checkpoint and that is a minute old, and has
 * every page drawn again that says since when its entries are signed. A newsroom's first key is registered here.
 */
export function signDue(
  db: Database,
  signer: Signer,
  { now = new Date(), between = atLeastBetween }: { now?: Date; between?: number } = {},
): Promise<Signed> {
  return db.transaction(async (tx) => {
    await lockPositions(tx);
    const size = await growTree(tx);
    const last = await newestCheckpoint(tx);
    if (size === 0) return { signed: false, why: 'empty' };
    if (size === last?.treeSize) return { signed: false, why: 'nothing new' };
    if (last && now.getTime() < last.signedAt.getTime() + between) return { signed: false, why: 'too soon' };
    const keyNumber = await numberOfKey(tx, signer);
    if (!keyNumber) return { signed: false, why: 'other key' };
    const root = await readRoot(tx, size);
    const note = signCheckpoint({ origin: signer.name, size, root, time: now }, signer);
    await tx.insert(checkpoints).values({ treeSize: size, rootHash: root, keyNumber, signedAt: now, note });
    await appendOutbox(tx, ['record', ...(await articlesFrom(tx, last?.treeSize ?? 0))]);
    return { signed: true, size };
  });
}

/** Nobody publishes, and nobody else signs, from here to the commit. */
async function lockPositions(tx: Transaction): Promise<void> {
  await tx.select().from(counters).where(eq(counters.name, 'position')).for('update');
}

async function newestCheckpoint(db: Queryable) {
  const [row] = await db.select().from(checkpoints).orderBy(desc(checkpoints.treeSize)).limit(1);
  return row ?? null;
}

async function newestKey(db: Queryable) {
  const [row] = await db.select().from(recordKeys).orderBy(desc(recordKeys.number)).limit(1);
  return row ?? null;
}

async function numberOfKey(tx: Transaction, { verifier }: Signer): Promise<number | null> {
  const newest = await newestKey(tx);
  if (newest) return newest.verifierKey === verifier.text ? newest.number : null;
  await tx.insert(recordKeys).values({ number: 1, verifierKey: verifier.text });
  return 1;
}

async function articlesFrom(db: Queryable, position: number): Promise<Tag[]> {
  const rows = await db
    .selectDistinct({ id: publications.articleId })
    .from(publications)
    .where(gte(publications.position, position));
  return rows.map(({ id }) => `article:${id}` as const);
}

/**
 * Hands the record over to another key of the same name; the old one signs that it does. Throws `wrong state` where
 * the old one is not the newsroom's newest.
 */
export async function rotateKey(db: Database, from: Signer, to: Signer, now = new Date()): Promise<void> {
  if (from.name !== to.name) throw new TypeError('A key hands the record over to one of the same name.');
  await db.transaction(async (tx) => {
    await lockPositions(tx);
    const number = await numberOfKey(tx, from);
    if (!number) throw new StetError('wrong state', 'The key at hand is not the one that signs the record now.');
    const endorsement = signRotation(from, to, now);
    await tx.insert(recordKeys).values({ number: number + 1, verifierKey: to.verifier.text, endorsement });
    await appendOutbox(tx, ['record']);
  });
}

/** Has the record's head signed when the transaction commits, or when the last checkpoint is a minute old. */
export async function queueSigning(tx: Transaction): Promise<void> {
  const last = tx.select({ at: sql`max(${checkpoints.signedAt})` }).from(checkpoints);
  await tx.execute(sql`
    select graphile_worker.add_job('sign-checkpoint', '{}'::json, job_key => 'sign-checkpoint',
      job_key_mode => 'preserve_run_at', run_at => greatest(now(), (${last}) + ${atLeastBetween / 1000} * interval '1 second'))`);
}
