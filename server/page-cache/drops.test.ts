import { describe, expect, it } from 'vitest';
import { answerWith, dependsOn, type Tag } from '@/lib/cache/tags';
import { countingRenderer, latch, openTestFront } from '@/server/page-cache/testing';

describe('a publication', () => {
  it('drops every page with its tags, and renders them again before anyone asks', async () => {
    const { render, times } = countingRenderer((path) => (path === '/' ? ['articles'] : [`path:${path}`]));
    const { ask, cache } = openTestFront(render);
    for (const path of ['/', '/politics/a', '/politics/b']) await ask(path);
    cache.drop(['articles', 'path:/politics/a']);
    await expect.poll(() => cache.size.pages).toBe(3);
    expect([times('/'), times('/politics/a')]).toEqual([2, 2]);
    const { headers, text } = await ask('/politics/a');
    expect(headers['cache-status']).toBe('stet; hit');
    expect(text).toContain('rendered 2');
    expect(times('/politics/b')).toBe(1);
  });

  it('renders an article that nobody has asked for yet', async () => {
    const { render, times } = countingRenderer();
    const { ask, cache } = openTestFront(render);
    cache.drop(['articles', 'path:/politics/new']);
    await expect.poll(() => cache.size.pages).toBe(1);
    expect(times('/politics/new')).toBe(1);
    expect((await ask('/politics/new')).headers['cache-status']).toBe('stet; hit');
  });

  it('makes a stored 404 at its address fall', async () => {
    let published = false;
    const { ask, cache } = openTestFront((request, response) => {
      dependsOn(`path:${request.url}`);
      if (!published) answerWith(404);
      response.end(published ? 'the article' : 'nothing here');
    });
    await ask('/politics/new');
    expect((await ask('/politics/new')).headers['cache-status']).toBe('stet; hit');
    published = true;
    cache.drop(['path:/Politics/New' as Tag]);
    expect(await ask('/politics/new')).toMatchObject({ status: 200, text: 'the article' });
  });
});

describe('a render that began before a drop', () => {
  let text = 'old';
  const holds = new Map<string, ReturnType<typeof latch>>();
  const begun = latch();
  const { ask, cache } = openTestFront(async (_, response) => {
    const read = text;
    begun.open();
    await holds.get(read)?.opened;
    // Declared late, as when the last query of a page is the one that matters.
    dependsOn('article:1');
    response.end(read);
  });

  it('answers who waited, is joined by nobody after it, and is not kept', async () => {
    holds.set('old', latch());
    const waiting = ask('/politics/a');
    await begun.opened;
    text = 'new';
    cache.drop(['article:1']);
    const after = await ask('/politics/a');
    expect(after.text).toBe('new');
    holds.get('old')?.open();
    expect((await waiting).text).toBe('old');
    expect(await ask('/politics/a')).toMatchObject({ text: 'new', headers: { 'cache-status': 'stet; hit' } });
  });

  it('is not kept either when everything is dropped', async () => {
    text = 'older';
    holds.set('older', latch());
    const waiting = ask('/politics/b');
    await expect.poll(() => cache.size.pages).toBe(1);
    text = 'newest';
    cache.dropAll();
    holds.get('older')?.open();
    await waiting;
    expect((await ask('/politics/b')).text).toBe('newest');
    expect((await ask('/politics/a')).text).toBe('newest');
  });

  it('is kept when the drop was of something else', async () => {
    text = 'other';
    holds.set('other', latch());
    const waiting = ask('/politics/c');
    await expect.poll(() => text).toBe('other');
    cache.drop(['article:2']);
    holds.get('other')?.open();
    await waiting;
    expect((await ask('/politics/c')).headers['cache-status']).toBe('stet; hit');
  });
});
