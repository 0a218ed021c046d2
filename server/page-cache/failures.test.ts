import { describe, expect, it } from 'vitest';
import { dependsOn } from '@/lib/cache/tags';
import { openTestFront, type Reply } from '@/server/page-cache/testing';

describe('while the database is away', () => {
  let away = false;
  let renders = 0;
  const { ask, cache, errors } = openTestFront((_, response) => {
    renders += 1;
    if (away) response.statusCode = 500;
    dependsOn('article:1');
    response.end(away ? '' : `rendered ${renders}`);
  });

  it('the last good page is served, marked stale', async () => {
    await ask('/politics/a');
    away = true;
    cache.doubt(true);
    await untilDoubtful(() => ask('/politics/a'));
    const { status, text, headers } = await ask('/politics/a');
    expect([status, text]).toEqual([200, 'rendered 1']);
    expect(headers.warning).toBe('110 - "Response is Stale"');
    expect(headers['cache-status']).toBe('stet; hit; detail=stale');
  });

  it('a page that is not at hand is asked for later, in words', async () => {
    const { status, text, headers } = await ask('/politics/b');
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '10', 'no-store']);
    expect(text).toContain('Try again in a minute');
    expect(errors.length).toBeGreaterThan(0);
  });

  it('a failure lasts a moment: a crowd does not ask the database that is away again and again', async () => {
    await ask('/politics/c');
    const before = renders;
    const replies = await Promise.all(Array.from({ length: 20 }, (_, at) => ask(`/politics/crowd-${at}`)));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([503]));
    expect(renders).toBe(before);
  });

  it('a page is not served stale once it was dropped: it may have been unpublished', async () => {
    cache.drop(['article:1']);
    expect((await ask('/politics/a')).status).toBe(503);
  });

  it('pages are served as ever when it is back', async () => {
    away = false;
    cache.doubt(false);
    expect((await ask('/politics/a')).headers['cache-status']).toBe('stet; fwd=miss');
    expect((await ask('/politics/a')).headers['cache-status']).toBe('stet; hit');
  });
});

it('in doubt, the database is asked before a stored page is believed', async () => {
  let text = 'published';
  const { ask, cache } = openTestFront((_, response) => response.end(text));
  await ask('/politics/a');
  cache.doubt(true);
  text = 'unpublished';
  await expect.poll(async () => (await ask('/politics/a')).text, { timeout: 3_000 }).toBe('unpublished');
});

it('a page that fails is never kept, and its reader is told what to do', async () => {
  let broken = true;
  const { ask } = openTestFront((_, response) => {
    if (broken) throw new Error('a fault of ours');
    response.end('whole');
  });
  const { status, text, headers } = await ask('/politics/a');
  expect([status, headers['cache-control']]).toEqual([500, 'no-store']);
  expect(text).toContain('Go to the front page');
  broken = false;
  expect((await ask('/politics/a')).text).toBe('whole');
});

/** A page counts as new for a moment after it was rendered, doubt or not. */
async function untilDoubtful(ask: () => Promise<Reply>): Promise<void> {
  await expect.poll(async () => (await ask()).headers.warning, { timeout: 3_000 }).toBeDefined();
}
