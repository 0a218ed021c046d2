import { expect, it } from 'vitest';
import type { Tag } from '@/lib/cache/tags';
import { type Page, packPage } from '@/server/page-cache/page';
import { PageStore } from '@/server/page-cache/page-store';

const pageOf = (status: number, kilobytes: number, ...tags: Tag[]): Promise<Page> =>
  packPage({ status, type: 'image/png', body: Buffer.alloc(kilobytes * 1_000), caching: [], headers: [], tags });

it('holds no more bytes than it may, and lets go of what was read longest ago', async () => {
  const store = new PageStore(80_000);
  for (const key of ['/a', '/b', '/c', '/d']) store.put(key, await pageOf(200, 12));
  store.get('/a');
  store.put('/e', await pageOf(200, 12));
  expect(store.get('/a')).toBeDefined();
  expect(store.get('/b')).toBeUndefined();
  expect(store.size.bytes).toBeLessThanOrEqual(80_000);
});

it('keeps articles however many invented addresses are asked for', async () => {
  const store = new PageStore(640_000);
  store.put('/article', await pageOf(200, 10, 'article:1'));
  for (let at = 0; at < 500; at += 1) store.put(`/nothing-${at}`, await pageOf(at % 2 ? 404 : 308, 2));
  expect(store.get('/article')).toBeDefined();
  expect(store.size.bytes).toBeLessThan(100_000);
});

it('drops every page with a tag, and no other', async () => {
  const store = new PageStore(640_000);
  store.put('/', await pageOf(200, 1, 'articles', 'article:1'));
  store.put('/a', await pageOf(200, 1, 'article:1'));
  store.put('/b', await pageOf(200, 1, 'article:2'));
  store.put('/c', await pageOf(404, 1, 'path:/c'));
  expect(store.drop(['article:1', 'path:/c'])).toEqual(new Set(['/', '/a', '/c']));
  expect(store.get('/a')).toBeUndefined();
  expect(store.get('/b')).toBeDefined();
});

it('knows a page by its newest tags alone, and in one place', async () => {
  const store = new PageStore(640_000);
  store.put('/a', await pageOf(404, 1, 'path:/a'));
  store.put('/a', await pageOf(200, 1, 'article:1'));
  expect(store.size.pages).toBe(1);
  expect(store.drop(['path:/a'])).toEqual(new Set());
  expect(store.get('/a')?.status).toBe(200);
});

it('does not keep a page that is larger than the whole store', async () => {
  const store = new PageStore(64_000);
  store.put('/a', await pageOf(200, 100, 'article:1'));
  expect(store.get('/a')).toBeUndefined();
  expect(store.drop(['article:1'])).toEqual(new Set());
});
