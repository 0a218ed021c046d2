import { expect } from '@playwright/test';
import { users } from '@/db/demo/people';
import { test } from '@/e2e/fixtures';
import { unique, writeDraft } from '@/e2e/newsroom';

const pages = ['', '/articles', '/articles/new', '/media', '/authors', '/sections', '/people', '/settings', '/account'];
const ofOne = ['', '/history', '/preview'];

/** Headers by which frameworks talk to themselves, and ways to write the same address. */
const headers: Record<string, string>[] = [
  {},
  { purpose: 'prefetch' },
  { 'next-router-prefetch': '1' },
  { 'next-router-prefetch': '1', rsc: '1' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-subrequest': 'middleware' },
  { 'x-middleware-prefetch': '1' },
  { 'x-nextjs-data': '1' },
  { RSC: '1' },
  { RSC: '1', 'next-router-state-tree': '%5B%22%22%5D', 'next-url': '/desk/articles' },
  { 'next-router-segment-prefetch': '/_tree', 'next-router-prefetch': '1', rsc: '1' },
  { 'next-resume': '1' },
  { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'localhost' },
  { 'x-matched-path': '/desk/articles', 'x-invoke-path': '/desk/articles' },
  { authorization: 'Bearer null' },
];
const spellings = [
  (path: string) => path,
  (path: string) => `${path}.rsc`,
  (path: string) => `${path}.txt`,
  (path: string) => `${path}.json`,
  (path: string) => `${path}/`,
  (path: string) => `${path}?_rsc=1`,
  (path: string) => `/${path}`,
  (path: string) => path.replace('/desk', '/%64esk'),
  (path: string) => path.replace('/desk', '/DESK'),
  (path: string) => path.replace('/desk', '/politics/../desk'),
  (path: string) => path.replace('/desk', '/desk/./'),
  (path: string) => path.replace('/desk', '/desk%2f'),
  (path: string) => path.replace('/desk', '\\desk'),
];

test('a stranger sees nothing of the desk, however the request is written', async ({
  product,
  newsroom,
  playwright,
}) => {
  const secrets = {
    headline: unique('Nobody may read this yet'),
    standfirst: unique('Standfirst of a draft'),
    slug: unique('draft').replace(' ', '-'),
  };
  const draft = await writeDraft(product.db, newsroom, secrets);
  const { rows: media } = await product.owner.query('select sha256 from media limit 1');
  const addresses = [
    ...pages.map((page) => `/desk${page}`),
    ...ofOne.map((page) => `/desk/articles/${draft.id}${page}`),
    ...['', '/comparison'].map((page) => `/desk/api/articles/${draft.id}${page}`),
    ...['/desk/api/articles', '/desk/api/media', '/desk/api/topics'],
    `/desk/media-files/${media[0].sha256}/320.jpg`,
  ];
  const hidden = [...Object.values(secrets), ...users.map(({ email }) => email), media[0].sha256];
  const requests = await playwright.request.newContext({ baseURL: product.url });

  for (const address of addresses) {
    for (const spell of spellings) {
      // A plain spelling is tried with every header; others with those that could open something.
      for (const header of spell(address) === address ? headers : headers.slice(0, 9)) {
        const url = `${product.url}${spell(address)}`;
        const answer = await requests.get(url, { headers: header, maxRedirects: 0, failOnStatusCode: false });
        const text = (await answer.body()).toString('latin1');
        const what = `${url} with ${JSON.stringify(header)}: ${answer.status()}`;
        expect(answer.status(), what).toBeGreaterThanOrEqual(300);
        expect(answer.status(), what).toBeLessThan(500);
        for (const secret of hidden) expect(text, what).not.toContain(secret);
        expect(answer.headers()['content-type'] ?? '', what).not.toMatch(/^image\//);
      }
    }
  }
  await requests.dispose();
});

test('a stranger’s actions do nothing', async ({ product, newsroom, playwright }) => {
  const draft = await writeDraft(product.db, newsroom);
  const requests = await playwright.request.newContext({ baseURL: product.url });
  const action = {
    'next-action': '40'.padEnd(42, 'a'),
    origin: product.url,
    'content-type': 'text/plain;charset=UTF-8',
  };
  for (const path of [...pages.map((page) => `/desk${page}`), `/desk/articles/${draft.id}`]) {
    const answer = await requests.post(path, { headers: action, data: '[]', maxRedirects: 0 });
    expect(answer.status(), path).not.toBe(200);
    expect(answer.status(), path).toBeLessThan(500);
    expect(await answer.text()).not.toContain(draft.document.headline);
  }
  await requests.dispose();
});

test('the drafts of others are not found by a reporter, at any of their addresses', async ({
  product,
  newsroom,
  deskOf,
  requestsOf,
}) => {
  const draft = await writeDraft(product.db, newsroom);
  const requests = await requestsOf('reporter2');
  for (const page of ofOne) {
    const answer = await requests.get(`/desk/articles/${draft.id}${page}`, { maxRedirects: 0 });
    expect(answer.status(), page).toBe(404);
    expect(await answer.text(), page).not.toContain(draft.document.headline);
  }
  const { page } = await deskOf('reporter2');
  await page.goto(`/desk/articles?q=${encodeURIComponent(draft.document.headline)}`);
  await expect(page.getByRole('link', { name: draft.document.headline })).toHaveCount(0);
});

test('people, sections and settings are the admin’s alone', async ({ requestsOf }) => {
  for (const who of ['reporter', 'editor'] as const) {
    const requests = await requestsOf(who);
    for (const page of ['/people', '/settings']) {
      const answer = await requests.get(`/desk${page}`, { maxRedirects: 0 });
      expect(answer.status(), `${who} at ${page}`).not.toBe(200);
      expect(await answer.text()).not.toContain('admin@demo.stet');
    }
  }
});
