import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { send } from '@/e2e/raw-request';
import { oldPath, paths } from '@/e2e/reader-pages';
import { publishArticle } from '@/lib/articles/commands/publish-article';

test('a page comes as small as the browser can take it, and says the same in each size', async ({ product }) => {
  const url = product.url + paths.lead;
  const plain = await send(url);
  const br = await send(url, { headers: { 'accept-encoding': 'gzip, br' } });
  const gzip = await send(url, { headers: { 'accept-encoding': 'gzip' } });
  expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  expect(br.headers.vary).toBe('Accept-Encoding');
});

test('who has a page already is told so, however they ask', async ({ product }) => {
  const url = product.url + paths.lead;
  const { headers, body } = await send(url);
  const etag = headers.etag!;
  for (const match of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await send(url, { headers: { 'if-none-match': match } });
    expect(again.status, match).toBe(304);
    expect(again.body).toHaveLength(0);
  }
  expect((await send(url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  const head = await send(url, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers['content-length']).toBe(String(body.length));
  expect(head.body).toHaveLength(0);
});

test('a query that a page does not read makes no new page', async ({ product }) => {
  const first = await send(product.url + paths.lead);
  const other = await send(`${product.url}${paths.lead}?utm_source=letter&fbclid=1`);
  expect(other.headers.etag).toBe(first.headers.etag);
  expect(other.headers['cache-status']).toContain('hit');
});

test('what cannot be read as an address, and what is not reading, is refused before it is rendered', async ({
  product,
}) => {
  const cases: [string, string, number][] = [
    ['GET', '/politics?page=1&page=2', 400],
    ['GET', `/search?q=${'a'.repeat(5000)}`, 400],
    ['GET', '/%', 400],
    ['GET', '/politics/%00', 400],
    ['POST', '/', 405],
    ['PUT', paths.lead, 405],
    ['DELETE', paths.lead, 405],
    ['TRACE', '/', 405],
  ];
  for (const [method, path, status] of cases) {
    expect((await send(product.url, { method, path })).status, `${method} ${path.slice(0, 40)}`).toBe(status);
  }
  expect((await send(product.url, { method: 'POST', path: '/' })).headers.allow).toBe('GET, HEAD');
  expect((await send(`${product.url}/_next/image?url=%2Fx.png&w=640&q=75`)).status).toBe(404);
});

test('framework headers change nothing on a reader’s page', async ({ product }) => {
  const usual = await send(product.url + paths.lead);
  const tried: Record<string, string>[] = [
    { RSC: '1' },
    { 'next-router-prefetch': '1', rsc: '1' },
    { 'next-action': 'x' },
    { 'x-middleware-prefetch': '1' },
  ];
  for (const headers of tried) {
    const answer = await send(product.url + paths.lead, { headers });
    expect(answer.headers.etag).toBe(usual.headers.etag);
    expect(answer.headers['content-type']).toContain('text/html');
  }
  expect((await send(`${product.url}${paths.lead}?_rsc=abc`)).headers.etag).toBe(usual.headers.etag);
});

test('an address that was missing a moment ago shows what is then published there', async ({ product, newsroom }) => {
  const { id, version, document } = await writeDraft(product.db, newsroom, { headline: unique('Stored as missing') });
  const url = `${product.url}/science/${document.slug}`;
  expect((await send(url)).status).toBe(404);
  expect((await send(url)).headers['cache-status']).toContain('hit');
  const silent = { note: '', heading: null, refersTo: null };
  await publishArticle(product.db, { actor: newsroom.people.editor, articleId: id, version, ...silent });
  await expect.poll(async () => (await send(url)).status, { intervals: [10, 20, 50] }).toBe(200);
});

test('an article leaves memory when it changes, and nothing else does', async ({ product, newsroom }) => {
  const article = await publishNew(product.db, newsroom);
  const [changing, standing] = [`${product.url}${article.path}`, `${product.url}${paths.arabic}/history/1`];
  const [before, other] = [await send(changing), await send(standing)];
  const document = { ...article.document, standfirst: 'Now three pilots noticed.' };
  const words = { kind: 'update' as const, note: '', heading: null, refersTo: null };
  const { id, version } = article;
  await publishArticle(product.db, { actor: newsroom.people.editor, articleId: id, version, document, ...words });
  await expect
    .poll(async () => String((await send(changing)).body), { intervals: [10, 20, 50] })
    .toContain('three pilots');
  expect((await send(changing)).headers.etag).not.toBe(before.headers.etag);
  const after = await send(standing);
  expect(after.headers.etag).toBe(other.headers.etag);
  expect(after.headers['cache-status']).toContain('hit');
});

test('an old path is not remembered by browsers', async ({ product }) => {
  const moved = await send(product.url + oldPath);
  expect(moved.status).toBe(308);
  expect(moved.headers['cache-control']).not.toMatch(/max-age=[1-9]/);
});
