import { afterEach, beforeAll, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { saveArticle } from '@/lib/articles/commands/save-article';
import type { DeskArticle } from '@/lib/articles/desk';
import { fillTestNewsroom, makeArticle, type TestNewsroom } from '@/lib/articles/testing';
import { endSession, endSessionsOf, startSession } from '@/lib/auth/sessions';
import { newId } from '@/lib/body/ids';
import type { Actor } from '@/lib/people/actor';
import { newDeskHub } from '@/lib/presence/desk-hub';
import { openDeskStream } from '@/lib/presence/desk-stream';
import { enterArticle } from '@/lib/presence/presences';
import { OutboxListener } from '@/server/outbox-listener';

const { db, ownerPool, ownerUrl } = useTestDatabase();
const hub = newDeskHub();
const ears = { drop: () => {}, dropAll: () => {}, doubt: () => {} };
let newsroom: TestNewsroom;
let article: DeskArticle;
let listener: OutboxListener;
const aborts: AbortController[] = [];

beforeAll(async () => {
  newsroom = await fillTestNewsroom(db);
  article = await makeArticle(db, newsroom, newsroom.reporter);
  listener = new OutboxListener({ url: ownerUrl, ears, desk: hub });
  await listener.start();
  return () => listener.stop();
});
afterEach(() => {
  for (const abort of aborts.splice(0)) abort.abort();
  hub.open();
});

type Told = { event: string; data: { version?: number; present?: { name: string }[]; article?: string } };

/** A browser of somebody's, and all that its stream has told. */
async function listen(actor: Actor, { beat = 60_000 } = {}) {
  const sessionId = await startSession(db, actor.id);
  const abort = new AbortController();
  aborts.push(abort);
  const stream = openDeskStream({ ...{ db, hub, sessionId, beat }, articles: [article.id], signal: abort.signal });
  const told: Told[] = [];
  let text = '';
  const ended = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of stream) {
      text += decoder.decode(chunk, { stream: true });
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(part) ?? [];
        if (event && data) told.push({ event, data: JSON.parse(data) });
      }
    }
    return 'ended';
  })();
  return { sessionId, told, ended };
}

it('tells first how things stand, then each thing that changes, in every process that listens', async () => {
  const { told } = await listen(newsroom.editor);
  await expect.poll(() => told).toMatchObject([{ event: 'presence', data: { present: [], version: 1 } }]);
  const sessionId = await startSession(db, newsroom.reporter.id);
  const entering = { actor: newsroom.reporter, articleId: article.id, sessionId, editorId: newId(), blockId: null };
  await enterArticle(db, entering);
  await expect.poll(() => told.at(-1)?.data.present).toMatchObject([{ name: 'reporter' }]);
  const document = { ...article.document, headline: 'Another headline' };
  article = await saveArticle(db, {
    ...{ actor: newsroom.reporter, articleId: article.id, version: article.version, document, reason: 'save' },
  });
  await expect.poll(() => told.at(-1)?.data.version).toBe(article.version);
  await endSession(db, sessionId);
  await expect.poll(() => told.at(-1)?.data.present).toEqual([]);
});

it('tells a reporter nothing of another’s draft, not even that something happens', async () => {
  const { told } = await listen(newsroom.reporter2);
  const { told: editors } = await listen(newsroom.editor);
  const sessionId = await startSession(db, newsroom.reporter.id);
  const entering = { actor: newsroom.reporter, articleId: article.id, sessionId, editorId: newId(), blockId: null };
  await enterArticle(db, entering);
  await expect.poll(() => editors.at(-1)?.data.present).toMatchObject([{ name: 'reporter' }]);
  await expect.poll(() => told.length).toBeGreaterThan(0);
  for (const news of told) expect(news).toEqual({ event: 'unseen', data: { article: article.id } });
});

it('ends when its session is revoked, at once', async () => {
  const { sessionId, told, ended } = await listen(newsroom.editor);
  await expect.poll(() => told.length).toBe(1);
  await endSession(db, sessionId);
  expect(await ended).toBe('ended');
  expect(told.at(-1)?.event).toBe('ended');
});

it('ends when its person is suspended, and when their session has idled out', async () => {
  const suspended = await listen(newsroom.admin);
  await expect.poll(() => suspended.told.length).toBe(1);
  await ownerPool.query('update users set suspended_at = now() where id = $1', [newsroom.admin.id]);
  await endSessionsOf(db, newsroom.admin.id);
  expect(await suspended.ended).toBe('ended');
  await ownerPool.query('update users set suspended_at = null');

  const idle = await listen(newsroom.editor, { beat: 20 });
  await expect.poll(() => idle.told.length).toBe(1);
  await ownerPool.query(`update sessions set last_seen_at = now() - interval '13 hours'`);
  expect(await idle.ended).toBe('ended');
});

it('does not keep a session from idling out by being open', async () => {
  const { sessionId, told } = await listen(newsroom.editor, { beat: 20 });
  await ownerPool.query(`update sessions set last_seen_at = now() - interval '11 hours'`);
  await expect.poll(() => told.length).toBeGreaterThan(0);
  const { rows } = await ownerPool.query(`select from sessions where last_seen_at > now() - interval '10 hours'`);
  expect(rows).toEqual([]);
  await endSession(db, sessionId);
});

it('ends with the process, and a stopping process opens no other', async () => {
  const { told, ended } = await listen(newsroom.editor);
  await expect.poll(() => told.length).toBe(1);
  hub.close();
  expect(await ended).toBe('ended');
  expect(await (await listen(newsroom.editor)).ended).toBe('ended');
  expect(hub.size).toBe(0);
});

it('after the database was away, asks anew what may have been missed', async () => {
  const { told } = await listen(newsroom.editor);
  await expect.poll(() => told.length).toBe(1);
  await ownerPool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'stet outbox' and datname = current_database()",
  );
  await expect.poll(() => told.length).toBe(2);
});
