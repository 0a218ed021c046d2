import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { outbox } from '@/db/schema/events';
import { publications } from '@/db/schema/record';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';
import { isRotation, openCheckpoint } from './checkpoint';
import { getNewestCheckpoint, listCheckpoints, listRecordKeys, signedSince } from './checkpoints';
import { makeSigner, readVerifier } from './signed-note';
import { rotateKey, signDue } from './signing';
import { leafHash, provesConsistency, provesInclusion } from './tree';
import { readConsistency, readInclusion, readRoot, treeSize } from './tree-store';

const { db, ownerPool } = useTestDatabase();
const signer = makeSigner('news.example');
const minute = 60_000;
let newsroom: TestNewsroom;

/** As many articles, each published once. */
async function publishSome(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const { id, version } = await makeArticle(db, newsroom, newsroom.editor);
    const words = { note: '', heading: null, refersTo: null };
    await publishArticle(db, { actor: newsroom.editor, articleId: id, version, ...words });
  }
}

const now = new Date('2026-11-25T12:00:00.000Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * minute);

describe('the signed record', () => {
  it('has nothing to sign before the first publication', async () => {
    expect(await signDue(db, signer, { now })).toEqual({ signed: false, why: 'empty' });
  });

  it('takes every publication into the tree as it is published', async () => {
    newsroom = await fillTestNewsroom(db);
    await publishSome(5);
    expect(await treeSize(db)).toBe(5);
    const rows = await db.select().from(publications).orderBy(publications.position);
    const root = await readRoot(db, 5);
    for (const { position, hash } of rows) {
      const proof = await readInclusion(db, position, 5);
      expect(provesInclusion({ index: position, size: 5, leaf: leafHash(hash), proof, root })).toBe(true);
    }
  });

  it('is queued to be signed by what publishes', async () => {
    const { rows } = await ownerPool.query('select task_identifier from graphile_worker.jobs');
    expect(rows).toEqual([{ task_identifier: 'sign-checkpoint' }]);
  });

  it('is signed once for each growth, and at most once a minute', async () => {
    expect(await signDue(db, signer, { now })).toEqual({ signed: true, size: 5 });
    expect(await signDue(db, signer, { now: later(5) })).toEqual({ signed: false, why: 'nothing new' });
    await publishSome(2);
    expect(await signDue(db, signer, { now: later(0.5) })).toEqual({ signed: false, why: 'too soon' });
    expect(await signDue(db, signer, { now: later(1) })).toEqual({ signed: true, size: 7 });
  });

  it('says since when each entry is covered', async () => {
    expect(await signedSince(db, 4)).toEqual(now);
    expect(await signedSince(db, 5)).toEqual(later(1));
    expect(await signedSince(db, 7)).toBeNull();
  });

  it('has the pages drawn again that say so', async () => {
    const [row] = await db.select().from(publications).where(eq(publications.position, 6));
    const all = await db.select().from(outbox).orderBy(outbox.number);
    expect(all.at(-1)?.tags).toEqual(expect.arrayContaining(['record', `article:${row?.articleId}`]));
  });

  it('extends what it was at each earlier checkpoint', async () => {
    const list = await listCheckpoints(db, { limit: 10 });
    const [earlier, newest] = list.map(({ note }) => openCheckpoint(note, signer.verifier)!);
    const proof = await readConsistency(db, earlier!.size, newest!.size);
    expect(provesConsistency({ earlier: earlier!, later: newest!, proof })).toBe(true);
  });

  it('is not signed by a key that the newsroom did not hand it to', async () => {
    await publishSome(1);
    expect(await signDue(db, makeSigner('news.example'), { now: later(9) })).toEqual({
      signed: false,
      why: 'other key',
    });
  });

  it('is handed to another key by the one before it', async () => {
    const next = makeSigner('news.example');
    await rotateKey(db, signer, next, later(10));
    expect(await signDue(db, signer, { now: later(11) })).toMatchObject({ why: 'other key' });
    expect(await signDue(db, next, { now: later(11) })).toEqual({ signed: true, size: 8 });
    const [first, second] = await listRecordKeys(db);
    const [from, to] = [readVerifier(first!.verifierKey)!, readVerifier(second!.verifierKey)!];
    expect(isRotation(second!.endorsement!, from, to)).toBe(true);
    expect(openCheckpoint((await getNewestCheckpoint(db))!.note, to)).toMatchObject({ size: 8 });
    await expect(rotateKey(db, signer, makeSigner('news.example'))).rejects.toMatchObject({ code: 'wrong state' });
  });

  it('grows by what an earlier version of Stet published without a tree', async () => {
    await ownerPool.query('alter table record_nodes disable trigger all; delete from record_nodes');
    await publishSome(1);
    expect(await treeSize(db)).toBe(9);
    const list = await listCheckpoints(db, { limit: 10 });
    for (const { size, root } of list) expect(await readRoot(db, size)).toBe(root);
  });
});
