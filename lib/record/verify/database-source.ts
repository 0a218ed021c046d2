import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { publicationParts, publications, recordNodes } from '@/db/schema/record';
import { listCheckpoints, listRecordKeys } from '@/lib/record/checkpoints';
import { listLeaves } from '@/lib/record/leaves';
import { leafHash } from '@/lib/record/tree';
import type { RecordSource, SourceEntry } from '@/lib/record/verify/source';

/** Entries that one statement reads with all their parts. */
const most = 500;

/** A record as its own database holds it. */
export const databaseSource = (db: Queryable): RecordSource => ({
  keys: async () =>
    (await listRecordKeys(db)).map(({ number, verifierKey, endorsement }) => ({
      ...{ number, key: verifierKey, endorsement },
    })),
  checkpoints: async () =>
    (await listCheckpoints(db, { limit: Number.MAX_SAFE_INTEGER })).map(({ size, keyNumber, note }) => ({
      ...{ size, key: keyNumber, note },
    })),
  entries: () => readEntries(db),
  firstStranger: (hashes) => findStranger(db, hashes),
});

async function* readEntries(db: Queryable): AsyncGenerator<SourceEntry> {
  for (let from = 0; ; ) {
    const leaves = await listLeaves(db, { from, limit: most });
    const last = leaves.at(-1);
    if (!last) return;
    const kept = await readParts(db, from, last.position + 1);
    for (const leaf of leaves) yield { ...leaf, kept: kept.get(leaf.position) ?? [] };
    from = last.position + 1;
  }
}

/** Parts of the entries from one position up to another, each at its place in its entry's list. */
async function readParts(db: Queryable, from: number, to: number) {
  const rows = await db
    .select({
      position: publications.position,
      ordinal: publicationParts.ordinal,
      name: publicationParts.name,
      hash: publicationParts.hash,
      salt: publicationParts.salt,
      value: publicationParts.value,
    })
    .from(publicationParts)
    .innerJoin(publications, eq(publications.id, publicationParts.publicationId))
    .where(and(gte(publications.position, from), lt(publications.position, to)));
  const kept = new Map<number, SourceEntry['kept'] & object>();
  for (const { position, ordinal, ...part } of rows) {
    const parts = kept.get(position) ?? [];
    Object.assign(parts, { [ordinal]: part });
    kept.set(position, parts);
  }
  return kept;
}

async function findStranger(db: Queryable, hashes: readonly string[]): Promise<number | null> {
  for (let from = 0; from < hashes.length; from += most) {
    const wanted = hashes.slice(from, from + most);
    const nodes = await db
      .select({ index: recordNodes.index, hash: recordNodes.hash })
      .from(recordNodes)
      .where(
        and(
          eq(recordNodes.level, 0),
          inArray(
            recordNodes.index,
            wanted.map((_, at) => from + at),
          ),
        ),
      )
      .orderBy(asc(recordNodes.index));
    const held = new Map(nodes.map(({ index, hash }) => [index, hash]));
    const stranger = wanted.findIndex((hash, at) => held.get(from + at) !== leafHash(hash));
    if (stranger >= 0) return from + stranger;
  }
  return null;
}
