import { afterEach, expect, it } from 'vitest';
import { useTestDatabase } from '@/db/testing';
import { appendOutbox, pruneOutbox } from '@/lib/cache/outbox';
import type { Tag } from '@/lib/cache/tags';
import { OutboxListener } from '@/server/outbox-listener';

const { db, ownerPool, ownerUrl } = useTestDatabase();
const listeners: OutboxListener[] = [];

afterEach(() => Promise.all(listeners.splice(0).map((listener) => listener.stop())));

/** A listener, and what it has told: tags, `everything`, and whether it is in doubt. */
async function listen({ pollEvery = 60_000 } = {}) {
  const heard: string[] = [];
  const doubts: boolean[] = [];
  const errors: unknown[] = [];
  const listener = new OutboxListener({
    url: ownerUrl,
    pollEvery,
    ears: {
      drop: (tags) => heard.push(...tags),
      dropAll: () => heard.push('everything'),
      doubt: (inDoubt) => doubts.push(inDoubt),
    },
    onError: (error) => errors.push(error),
  });
  listeners.push(listener);
  await listener.start();
  return { listener, heard, doubts, errors };
}

const publish = (...tags: Tag[]) => db.transaction((tx) => appendOutbox(tx, tags));

/** Ends the listening connections, as a restart of Postgres or a network fault would. */
const cut = () =>
  ownerPool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'stet outbox' and datname = current_database()",
  );

it('begins with an empty cache and no doubt', async () => {
  const { heard, doubts } = await listen();
  expect(heard).toEqual(['everything']);
  expect(doubts).toEqual([true, false]);
});

it('hears of a publication when it is committed, and of none that is not', async () => {
  const { heard } = await listen();
  await expect(
    db.transaction(async (tx) => {
      await appendOutbox(tx, ['article:never']);
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  await publish('article:1', 'path:/politics/a');
  await expect.poll(() => heard).toEqual(['everything', 'article:1', 'path:/politics/a']);
});

it('hears of many at once in the order of their commits', async () => {
  const { heard } = await listen();
  await Promise.all(Array.from({ length: 40 }, (_, at) => publish(`article:${at}`)));
  await expect.poll(() => heard.length).toBe(41);
  const { rows } = await ownerPool.query<{ tag: string }>(
    'select unnest(tags) as tag from outbox order by number desc limit 40',
  );
  expect(heard.slice(1)).toEqual(rows.map(({ tag }) => tag).reverse());
});

it('catches up after its connection was lost, without dropping the rest', async () => {
  const { heard, doubts } = await listen();
  await cut();
  await publish('article:missed');
  await expect.poll(() => heard).toEqual(['everything', 'article:missed']);
  expect(doubts).toEqual([true, false, true, false]);
});

it('drops everything when what it missed was pruned', async () => {
  const { heard } = await listen();
  await ownerPool.query('alter table outbox disable trigger outbox_notify');
  for (const number of [1, 2, 3]) await publish(`article:${number}`);
  await pruneOutbox(db, new Date(Date.now() + 60_000));
  await ownerPool.query('alter table outbox enable trigger outbox_notify');
  await cut();
  await expect.poll(() => heard).toEqual(['everything', 'everything']);
  await publish('article:later');
  await expect.poll(() => heard).toEqual(['everything', 'everything', 'article:later']);
});

it('drops everything when the database is an older copy of itself', async () => {
  await publish('article:1');
  const { listener, heard } = await listen();
  await ownerPool.query("update counters set value = value - 1 where name = 'outbox'");
  await ownerPool.query('delete from outbox where number = (select max(number) from outbox)');
  await listener.catchUp();
  expect(heard).toEqual(['everything', 'everything']);
});

it('finds in its own time what no notification told', async () => {
  const { heard } = await listen({ pollEvery: 50 });
  await ownerPool.query('alter table outbox disable trigger outbox_notify');
  await publish('article:untold');
  await ownerPool.query('alter table outbox enable trigger outbox_notify');
  await expect.poll(() => heard).toEqual(['everything', 'article:untold']);
});

it('has dropped everything committed before, when asked to catch up', async () => {
  const { listener, heard } = await listen();
  for (let at = 0; at < 20; at += 1) {
    await publish(`article:${at}`);
    await listener.catchUp();
    expect(heard.at(-1)).toBe(`article:${at}`);
  }
});

it('stops at once, listening or not', async () => {
  const { listener, doubts } = await listen();
  await cut();
  await expect.poll(() => doubts.at(-1)).toBe(true);
  await listener.stop();
  await expect(listener.catchUp()).resolves.toBeUndefined();
});
