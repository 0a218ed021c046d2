import { asc, eq, gte, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '@/db/client';
import { publications, recordNodes } from '@/db/schema/record';
import {
  fillProof,
  growth,
  leafHash,
  type Place,
  type ProofPlan,
  peaksOf,
  planConsistency,
  planInclusion,
  rootOf,
} from '@/lib/record/tree';

/** Entries of the record that one statement takes into the tree. */
const most = 1_000;

/**
 * Takes every publication that the tree does not hold yet into it, in order of position, and returns its size.
 * The caller holds the lock on positions, so that nobody else makes it grow.
 */
export async function growTree(tx: Transaction): Promise<number> {
  let size = await treeSize(tx);
  for (;;) {
    const entries = await tx
      .select({ position: publications.position, hash: publications.hash })
      .from(publications)
      .where(gte(publications.position, size))
      .orderBy(asc(publications.position))
      .limit(most);
    if (entries.length === 0) return size;
    const gap = entries.find(({ position }, at) => position !== size + at);
    if (gap) throw new Error(`The record has a gap before no. ${gap.position}: nothing is added to its tree.`);
    const peaks = peaksOf(size);
    const hashes = await readNodes(tx, peaks);
    await tx.insert(recordNodes).values(
      growth(
        size,
        peaks.map(hashes),
        entries.map(({ hash }) => leafHash(hash)),
      ),
    );
    size += entries.length;
  }
}

/** How many entries the tree holds. */
export async function treeSize(db: Queryable): Promise<number> {
  const [row] = await db
    .select({ size: sql<number>`coalesce(max(${recordNodes.index}) + 1, 0)`.mapWith(Number) })
    .from(recordNodes)
    .where(eq(recordNodes.level, 0));
  return row?.size ?? 0;
}

/** The root of the tree of the first `size` entries; it holds at least as many. */
export async function readRoot(db: Queryable, size: number): Promise<string> {
  const peaks = peaksOf(size);
  return rootOf(peaks.map(await readNodes(db, peaks)));
}

/** Hashes that prove entry `index` to stand in the tree of the first `size` entries. */
export const readInclusion = (db: Queryable, index: number, size: number): Promise<string[]> =>
  readProof(db, planInclusion(index, size));

/** Hashes that prove the tree of `size` entries to begin with that of the first `earlier`. */
export const readConsistency = (db: Queryable, earlier: number, size: number): Promise<string[]> =>
  readProof(db, planConsistency(earlier, size));

async function readProof(db: Queryable, plan: ProofPlan): Promise<string[]> {
  return fillProof(plan, await readNodes(db, plan.flat()));
}

async function readNodes(db: Queryable, places: readonly Place[]): Promise<(place: Place) => string> {
  const list = sql.join(
    places.map(({ level, index }) => sql`(${level}::integer, ${index}::bigint)`),
    sql`, `,
  );
  const rows = places.length
    ? await db.select().from(recordNodes).where(sql`(${recordNodes.level}, ${recordNodes.index}) in (${list})`)
    : [];
  const hashes = new Map(rows.map(({ level, index, hash }) => [`${level} ${index}`, hash]));
  return ({ level, index }) => {
    const hash = hashes.get(`${level} ${index}`);
    if (!hash) throw new Error(`The record's tree has no node ${index} on level ${level}.`);
    return hash;
  };
}
