import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { getDeskArticle } from '@/lib/articles/desk';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';
import { endSession, startSession } from '@/lib/auth/sessions';
import { newId } from '@/lib/body/ids';
import type { Actor } from '@/lib/people/actor';
import { handedTo, othersIn } from '@/lib/presence/article-presence';
import { answerRequest, askToTakeOver, takeBackHandedOver } from '@/lib/presence/hand-over';
import { enterArticle, getPresence, keepPresent, leaveArticle } from '@/lib/presence/presences';

const { db, ownerPool } = useTestDatabase();
let newsroom: TestNewsroom;
let articleId: string;
beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
  ({ id: articleId } = await makeArticle(db, newsroom, newsroom.reporter));
});

const enter = async (actor: Actor, blockId: string | null = null) => {
  const [sessionId, editorId] = [await startSession(db, actor.id), newId()];
  await enterArticle(db, { actor, articleId, sessionId, editorId, blockId });
  return { sessionId, editorId };
};
const seenBy = (actor: Actor) => getPresence(db, { actor, articleId });
const namesIn = async () => othersIn((await seenBy(newsroom.admin))!, newsroom.admin.id).map(({ name }) => name);
const missing = expect.objectContaining({ code: 'not found' });

describe('who is in an article', () => {
  it('is told with the block they are in, until they leave', async () => {
    const block = newId();
    const { editorId } = await enter(newsroom.editor, block);
    expect((await seenBy(newsroom.admin))!.present).toMatchObject([
      { editor: editorId, user: newsroom.editor.id, name: 'editor', block },
    ]);
    await leaveArticle(db, { actor: newsroom.editor, editorId });
    expect(await namesIn()).toEqual([]);
  });

  it('is gone with their session, and a minute after the last sign of life', async () => {
    const ended = await enter(newsroom.editor);
    const silent = await enter(newsroom.reporter);
    await endSession(db, ended.sessionId);
    expect(await namesIn()).toEqual(['reporter']);
    await ownerPool.query(`update presences set seen_at = now() - interval '61 seconds'`);
    expect(await namesIn()).toEqual([]);
    await keepPresent(db, { sessionId: silent.sessionId, articles: [] });
    expect((await ownerPool.query('select from presences')).rowCount).toBe(0);
  });

  it('stays while their browser’s stream keeps it', async () => {
    const { sessionId, editorId } = await enter(newsroom.editor);
    await ownerPool.query(`update presences set seen_at = now() - interval '50 seconds'`);
    await keepPresent(db, { sessionId, articles: [articleId] });
    const { rows } = await ownerPool.query(`select from presences where seen_at > now() - interval '10 seconds'`);
    expect(rows).toHaveLength(1);
    await leaveArticle(db, { actor: newsroom.editor, editorId });
  });

  it('is nobody else’s to say: an editor’s name belongs to its user', async () => {
    const { editorId } = await enter(newsroom.editor);
    const sessionId = await startSession(db, newsroom.admin.id);
    await enterArticle(db, { actor: newsroom.admin, articleId, sessionId, editorId, blockId: null });
    await leaveArticle(db, { actor: newsroom.admin, editorId });
    expect(await namesIn()).toEqual(['editor']);
    await leaveArticle(db, { actor: newsroom.editor, editorId });
  });

  it('is not found by a reporter whose draft it is not, and they cannot enter or ask', async () => {
    const stranger = newsroom.reporter2;
    expect(await seenBy(stranger)).toBeNull();
    await expect(enter(stranger)).rejects.toEqual(missing);
    const asking = { actor: stranger, articleId };
    await expect(askToTakeOver(db, { ...asking, of: newsroom.reporter.id })).rejects.toEqual(missing);
    await expect(answerRequest(db, { ...asking, answer: 'handed over' })).rejects.toEqual(missing);
    await expect(takeBackHandedOver(db, asking)).rejects.toEqual(missing);
  });
});

it('a reporter who reads what another published is not told who works on its next text', async () => {
  const article = await makeArticle(db, newsroom, newsroom.reporter);
  const words = { kind: undefined, note: '', heading: null, refersTo: null };
  await publishArticle(db, { actor: newsroom.editor, articleId: article.id, version: article.version, ...words });
  const wanted = { articleId: article.id };
  expect(await getDeskArticle(db, { ...wanted, actor: newsroom.reporter2 })).not.toBeNull();
  expect(await getPresence(db, { ...wanted, actor: newsroom.reporter2 })).toBeNull();
  expect(await getPresence(db, { ...wanted, actor: newsroom.reporter })).not.toBeNull();
});

describe('handing over', () => {
  const ask = () => askToTakeOver(db, { actor: newsroom.editor, articleId, of: newsroom.reporter.id });
  const answer = (words: 'handed over' | 'not now', actor = newsroom.reporter) =>
    answerRequest(db, { actor, articleId, answer: words });
  const reportersIs = async () => handedTo((await seenBy(newsroom.reporter))!, newsroom.reporter.id)?.name ?? null;

  it('is asked of somebody who is there, answered by them alone, and taken back at any time', async () => {
    await expect(ask()).rejects.toMatchObject({ code: 'wrong state' });
    await enter(newsroom.reporter);
    const { editorId } = await enter(newsroom.editor);
    await ask();
    await expect(answer('handed over', newsroom.admin)).rejects.toMatchObject({ code: 'wrong state' });
    await answer('handed over');
    expect(await reportersIs()).toBe('editor');
    await takeBackHandedOver(db, { actor: newsroom.reporter, articleId });
    expect(await reportersIs()).toBeNull();

    await ask();
    await answer('handed over');
    await leaveArticle(db, { actor: newsroom.editor, editorId });
    expect(await reportersIs()).toBeNull();
    // Coming back is no second hand-over.
    await enter(newsroom.editor);
    expect(await reportersIs()).toBeNull();
    const { rows } = await ownerPool.query<{ type: string }>(
      `select type from events where article_id = $1 and type ~ 'take|hand' order by id`,
      [articleId],
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'article.take-over asked',
      'article.handed over',
      'article.taken back from hand-over',
      'article.take-over asked',
      'article.handed over',
    ]);
  });

  it('lapses after a minute without an answer, and then locks nobody out', async () => {
    await enter(newsroom.reporter);
    await enter(newsroom.editor);
    await ask();
    await ownerPool.query(`update hand_overs set asked_at = now() - interval '61 seconds'`);
    await expect(answer('handed over')).rejects.toMatchObject({ code: 'wrong state' });
    expect(await reportersIs()).toBeNull();
  });

  it('can be refused, which changes nothing', async () => {
    await ask();
    await answer('not now');
    expect(await reportersIs()).toBeNull();
    const rows = await db.execute(sql`select answer from hand_overs`);
    expect(rows.rows).toEqual([{ answer: 'not now' }]);
  });
});
