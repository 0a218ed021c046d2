import { expect } from '@playwright/test';
import { users } from '@/db/demo/people';
import { test } from '@/e2e/fixtures';
import { publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { send } from '@/e2e/raw-request';
import { writeReport } from '@/e2e/reports';

const pages = [
  '',
  '/articles',
  '/articles/new',
  '/reports',
  '/media',
  '/authors',
  '/sections',
  '/people',
  '/settings',
  '/account',
];
const ofOne = ['', '/history', '/preview'];

/** Headers by which frameworks talk to themselves, and ways to write the same address. */
const headers: Record<string, string>[] = [
  {},
  { 'next-router-prefetch': '1', purpose: 'prefetch' },
  { RSC: '1' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-prefetch': '1' },
  { purpose: 'prefetch' },
  { 'next-router-prefetch': '1' },
  { 'next-router-prefetch': '1', rsc: '1' },
  { 'x-middleware-subrequest': 'middleware' },
  { 'x-nextjs-data': '1' },
  { RSC: '1', 'next-router-state-tree': '%5B%22%22%5D', 'next-url': '/desk/articles' },
  { 'next-router-segment-prefetch': '/_tree', 'next-router-prefetch': '1', rsc: '1' },
  { 'next-resume': '1' },
  { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'localhost' },
  { 'x-matched-path': '/desk/articles', 'x-invoke-path': '/desk/articles' },
  { authorization: 'Bearer null' },
];
const spellings = [
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

test('a stranger sees nothing of the desk, however the request is written', async ({ product, newsroom }) => {
  const secrets = {
    headline: unique('Nobody may read this yet'),
    standfirst: unique('Standfirst of a draft'),
    slug: unique('draft').replace(' ', '-'),
  };
  const draft = await writeDraft(product.db, newsroom, secrets);
  const report = await writeReport(product.db, (await publishNew(product.db, newsroom)).id);
  const { rows } = await product.owner.query<{ sha256: string }>('select sha256 from media limit 1');
  const sha256 = rows[0]!.sha256;
  const addresses = [
    ...pages.map((page) => `/desk${page}`),
    ...ofOne.map((page) => `/desk/articles/${draft.id}${page}`),
    ...['', '/comparison'].map((page) => `/desk/api/articles/${draft.id}${page}`),
    ...['/desk/api/articles', '/desk/api/media', '/desk/api/topics'],
    `/desk/reports/${report.id}`,
    `/desk/media-files/${sha256}/320.jpg`,
  ];
  const hidden = [...Object.values(secrets), ...users.map(({ email }) => email), sha256, report.message];

  const leakOf = async (path: string, sent: Record<string, string>): Promise<string[]> => {
    const answer = await send(product.url, { path, headers: sent });
    const text = answer.body.toString('latin1');
    const isPicture = answer.headers['content-type']?.startsWith('image/');
    const isRefused = answer.status >= 300 && answer.status < 500;
    const what = `${path} with ${JSON.stringify(sent)} answered ${answer.status}`;
    return isRefused && !isPicture && !hidden.some((secret) => !path.includes(secret) && text.includes(secret))
      ? []
      : [what];
  };
  for (const address of addresses) {
    const plain = headers.map((sent) => leakOf(address, sent));
    const others = spellings.flatMap((spell) => headers.slice(0, 5).map((sent) => leakOf(spell(address), sent)));
    expect((await Promise.all([...plain, ...others])).flat()).toEqual([]);
  }
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
