import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { type Spread, spread } from '@/bench/spread';
import { type Database, openPool, type Queryable, type Transaction } from '@/db/client';
import { newId } from '@/lib/body/ids';
import { appendPublication } from '@/lib/record/append';
import { hashPart, hashPublication, newSalt } from '@/lib/record/canonical';
import { queueSigning } from '@/lib/record/signing';
import { growTree, readInclusion, treeSize } from '@/lib/record/tree-store';
import { checkRecord } from '@/lib/record/verify/check-record';
import { databaseSource } from '@/lib/record/verify/database-source';

/** In milliseconds, at a record of `size` entries. */
export type RecordSpeed = {
  size: number;
  /** Everything that the record does to a publication: hashing, writing it down, the tree, asking for a signature. */
  append: Spread;
  /** Of that, the tree and the signature. */
  tree: Spread;
  proof: Spread;
  /** Recomputing all of it. */
  verify: number;
  faults: number;
};

const times = 50;

/** Fills a record up to `size` entries, and measures what it costs to add one, to prove one and to check them all. */
export async function timeRecord(ownerUrl: string, size: number): Promise<RecordSpeed> {
  const pool = openPool(ownerUrl, { role: null, max: 4 });
  const db: Database = drizzle(pool);
  try {
    await db.transaction((tx) => fillRecord(tx, size));
    const append: number[] = [];
    const tree: number[] = [];
    const proof: number[] = [];
    const article = await anArticle(db);
    for (let time = 0; time < times; time += 1) {
      append.push(await timed(() => undone(db, (tx) => appendPublication(tx, entryOf(article)))));
      tree.push(await timed(() => undone(db, async (tx) => Promise.all([growTree(tx), queueSigning(tx)]))));
      const index = Math.floor((time / times) * size);
      proof.push(await timed(async () => readInclusion(db, index, await treeSize(db))));
    }
    let faults = 0;
    const verify = await timed(async () => {
      faults = (await checkRecord(databaseSource(db))).faults.length;
    });
    return { size, append: spread(append), tree: spread(tree), proof: spread(proof), verify, faults };
  } finally {
    await pool.end();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

class Undone extends Error {}

async function undone(db: Database, work: (tx: Transaction) => Promise<unknown>): Promise<void> {
  await db
    .transaction(async (tx) => {
      await work(tx);
      throw new Undone();
    })
    .catch((error) => {
      if (!(error instanceof Undone)) throw error;
    });
}

async function anArticle(db: Queryable): Promise<string> {
  const { rows } = await db.execute<{ id: string }>(sql`select id from articles where live = 'published' limit 1`);
  return rows[0]!.id;
}

const words = 'High water came at noon, and the table said one. '.repeat(40);

const entryOf = (articleId: string) => ({
  ...{ articleId, revisionId: null, kind: 'republication' as const, text: null, note: words },
  ...{ heading: null, refersTo: null, publishedBy: null },
});

/** Entries of one long part each, all of one article and rightly hashed, in statements of a thousand. */
async function fillRecord(tx: Transaction, size: number): Promise<void> {
  const article = await anArticle(tx);
  const { rows } = await tx.execute<{ position: string; number: number; previous: string; at: Date }>(sql`
    select (select max(position) + 1 from publications) as position, number + 1 as number, hash as previous,
      (select max(published_at) from publications) as at
    from publications where article_id = ${article} order by number desc limit 1`);
  const [start] = rows;
  let { number, previous } = start!;
  const time = new Date(start!.at);
  for (let position = Number(start!.position); position < size; ) {
    const entries = [];
    for (; position < size && entries.length < 1_000; position += 1, number += 1) {
      const salt = newSalt();
      const value = JSON.stringify(`${words} ${position}`);
      const parts = [{ name: 'note', hash: hashPart({ name: 'note', salt, value }) }];
      const header = { ...{ article, number, position, kind: 'republication' as const, heading: null }, parts };
      const rest = { refersTo: null, supersedes: null, redacts: [], time: time.toISOString(), previous };
      const hash = hashPublication({ ...header, ...rest });
      entries.push({ id: newId(), number, position, parts, previous, hash, salt, value, at: time.toISOString() });
      previous = hash;
    }
    const list = JSON.stringify(entries);
    await tx.execute(sql`
      insert into publications (id, article_id, number, kind, published_at, position, format, parts, previous_hash, hash)
      select id, ${article}::uuid, number, 'republication', at, position, 'stet/1', parts, previous, hash
      from jsonb_to_recordset(${list}::jsonb) as entry (id uuid, number int, at timestamptz, position bigint, parts jsonb, previous text, hash text)`);
    await tx.execute(sql`
      insert into publication_parts (publication_id, ordinal, name, value, salt, hash)
      select id, 0, 'note', value, salt, parts -> 0 ->> 'hash'
      from jsonb_to_recordset(${list}::jsonb) as entry (id uuid, value text, salt text, parts jsonb)`);
  }
  await tx.execute(sql`update counters set value = ${size} where name = 'position'`);
  await growTree(tx);
}
