import { asc, eq, gte, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { checkpoints, publicationParts, publications, recordNodes } from '@/db/schema/record';
import { hashPart, hashPublication } from '@/lib/record/canonical';
import { signCheckpoint } from '@/lib/record/checkpoint';
import { headerOf } from '@/lib/record/leaves';
import { makeSigner, type Signer } from '@/lib/record/signed-note';
import { growTree, readRoot } from '@/lib/record/tree-store';

/** What an attack is made on: positions of an article's versions 1 to 5, and of others. */
export type Marks = { five: number[]; quiet: number; last: number; size: number; key: Signer };

export type Attack = {
  name: string;
  make: (tx: Transaction, marks: Marks) => Promise<void>;
  /** The places that a checker must name; the first of them before all others. Empty: the newest checkpoint. */
  at: (marks: Marks) => number[];
};

const row = (position: number) => eq(publications.position, position);

async function changePart(tx: Transaction, position: number, name: string, value: SQL): Promise<void> {
  const { rowCount } = await tx.execute(sql`
    update publication_parts set value = ${value}
    where publication_id = (select id from publications where position = ${position}) and name = ${name}
      and value <> ${value}`);
  if (!rowCount) throw new Error(`Nothing was attacked: no. ${position} has no ${name} of that kind.`);
}

async function remove(tx: Transaction, position: number): Promise<void> {
  const [gone] = await tx.delete(publications).where(row(position)).returning({ id: publications.id });
  await tx.delete(publicationParts).where(eq(publicationParts.publicationId, gone!.id));
}

async function move(tx: Transaction, from: number, to: number): Promise<void> {
  await tx.update(publications).set({ position: to }).where(row(from));
}

async function entryAt(tx: Transaction, position: number) {
  const [entry] = await tx.select().from(publications).where(row(position));
  return entry!;
}

/** Gives all entries of an article the hashes that they would have if they had always said what they say now. */
async function reseal(tx: Transaction, articleId: string): Promise<void> {
  const own = eq(publications.articleId, articleId);
  let previousHash: string | null = null;
  for (const entry of await tx.select().from(publications).where(own).orderBy(asc(publications.number))) {
    const { id } = entry;
    const ofEntry = eq(publicationParts.publicationId, id);
    const parts = await tx.select().from(publicationParts).where(ofEntry).orderBy(asc(publicationParts.ordinal));
    const hashed = parts.map((part) => ({ name: part.name, hash: hashPart(part) }));
    const hash = hashPublication({ ...headerOf(entry), previous: previousHash, parts: hashed });
    await tx.update(publications).set({ parts: hashed, previousHash, hash }).where(eq(publications.id, id));
    previousHash = hash;
  }
}

/** Inserts another version of a quiet article, well made in itself, and moves all that came after it on. */
async function insert(tx: Transaction, position: number, quiet: number): Promise<void> {
  const far = 1_000_000;
  const behind = gte(publications.position, position);
  await tx
    .update(publications)
    .set({ position: sql`position + ${far}` })
    .where(behind);
  await tx
    .update(publications)
    .set({ position: sql`position - ${far - 1}` })
    .where(behind);
  const first = await entryAt(tx, quiet);
  const { publishedAt } = await entryAt(tx, position - 1);
  const next = { ...first, kind: 'minor' as const, number: 2, position, publishedAt, previousHash: first.hash };
  const { id, ...entry } = { ...next, hash: hashPublication({ ...headerOf(next), previous: first.hash }) };
  const [added] = await tx
    .insert(publications)
    .values({ ...entry, id: sql`gen_random_uuid()` as unknown as string })
    .returning({ id: publications.id });
  await tx.execute(sql`
    insert into publication_parts (publication_id, ordinal, name, value, salt, hash)
    select ${added!.id}, ordinal, name, value, salt, hash from publication_parts where publication_id = ${id}`);
}

/** Signs every checkpoint anew, over the tree as it is. */
async function signAnew(tx: Transaction, signer: Signer): Promise<void> {
  for (const { treeSize, signedAt } of await tx.select().from(checkpoints)) {
    const root = await readRoot(tx, treeSize);
    const note = signCheckpoint({ origin: signer.name, size: treeSize, root, time: signedAt }, signer);
    await tx.update(checkpoints).set({ rootHash: root, note }).where(eq(checkpoints.treeSize, treeSize));
  }
}

const body = sql`replace(value, 'on the ferry ', 'on the liner ')`;

/** What somebody does who owns the database; each after a checkpoint has covered what is changed. */
export const attacks: Attack[] = [
  {
    name: 'a body changed',
    make: (tx, { five }) => changePart(tx, five[2]!, 'body', body),
    at: ({ five }) => [five[2]!],
  },
  {
    name: 'a body changed, and every hash beneath the tree with it',
    make: async (tx, { five }) => {
      await changePart(tx, five[2]!, 'body', body);
      await reseal(tx, (await entryAt(tx, five[2]!)).articleId);
    },
    at: ({ five }) => [five[2]!],
  },
  {
    name: 'a note changed',
    make: (tx, { five }) => changePart(tx, five[2]!, 'note', sql`'"We were right."'`),
    at: ({ five }) => [five[2]!],
  },
  {
    name: 'a byline’s role changed',
    make: (tx, { five }) => changePart(tx, five[4]!, 'bylines', sql`replace(value, '"role":"by"', '"role":"editing"')`),
    at: ({ five }) => [five[4]!],
  },
  {
    name: 'a publication deleted in the middle',
    make: (tx, { five }) => remove(tx, five[2]!),
    at: ({ five }) => [five[2]!],
  },
  {
    name: 'the last publication deleted',
    make: (tx, { last }) => remove(tx, last),
    at: ({ last }) => [last],
  },
  {
    name: 'two publications swapped',
    make: async (tx, { five, quiet, size }) => {
      await move(tx, five[1]!, size);
      await move(tx, quiet, five[1]!);
      await move(tx, size, quiet);
    },
    at: ({ five, quiet }) => [five[1]!, quiet].sort((a, b) => a - b),
  },
  {
    name: 'a publication inserted',
    make: (tx, { five, quiet }) => insert(tx, five[2]!, quiet),
    at: ({ five }) => [five[2]!],
  },
  {
    name: 'a checkpoint signed anew with another key',
    make: (tx, { key }) => signAnew(tx, makeSigner(key.name)),
    at: () => [],
  },
];

/** A body changed, the whole tree rebuilt over it, and every checkpoint signed anew with the newsroom's own key. */
export async function rebuildEverything(tx: Transaction, { five, key }: Marks): Promise<void> {
  await changePart(tx, five[2]!, 'body', body);
  await reseal(tx, (await entryAt(tx, five[2]!)).articleId);
  await tx.delete(recordNodes);
  await growTree(tx);
  await signAnew(tx, key);
}
