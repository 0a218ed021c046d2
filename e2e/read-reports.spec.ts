import { expect, type Page } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { publishNew, unique } from '@/e2e/newsroom';
import type { Product } from '@/e2e/product';
import { send } from '@/e2e/raw-request';
import { cast, oldPath, paths } from '@/e2e/reader-pages';
import { writeReport } from '@/e2e/reports';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { unpublishArticle } from '@/lib/articles/commands/withdraw-article';
import { closeUnchanged, markCorrected } from '@/lib/reports/commands';
import { makeStamp } from '@/lib/reports/stamp';

/** All of the tests' readers share one connection. */
test.beforeEach(async ({ product }) => {
  process.env.AUTH_SECRET = product.secret;
  await product.owner.query(`delete from rate_limits where key like 'report%'`);
});

const storedOf = async ({ owner }: Product, articleId: string) => {
  const { rows } = await owner.query<{ number: number; message: string; contact: string }>(
    'select number, message, contact from reports where article_id = $1 order by created_at',
    [articleId],
  );
  return rows;
};

const what = (page: Page) => page.getByRole('textbox', { name: 'What is wrong?' });
const contact = (page: Page) => page.getByRole('textbox', { name: 'Your e-mail address (optional)' });
const sendButton = (page: Page) => page.getByRole('button', { name: 'Send report' });
const words = { kind: 'correction' as const, note: 'It was eleven.', heading: null, refersTo: null };

/** A form as a browser sends it, written by somebody who took their time. */
const post = ({ url }: Product, path: string, articleId: string, fields: Record<string, string>, headers = {}) => {
  const stamp = makeStamp(articleId, new Date(Date.now() - 60_000));
  return send(url, {
    method: 'POST',
    path,
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({
      stamp,
      message: unique('Something is wrong'),
      contact: '',
      subject: '',
      ...fields,
    }).toString(),
  });
};

test('a reader reports an error from the article, and is thanked on a page of their own', async ({
  product,
  newsroom,
  reader,
}) => {
  const { id, path, document } = await publishNew(product.db, newsroom);
  await reader.goto(path);
  await reader.getByRole('link', { name: 'Report an error' }).click();
  await expect(reader).toHaveURL(`${path}/report?version=1`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Report an error');
  await expect(reader.getByRole('link', { name: document.headline })).toHaveAttribute('href', path);
  await expect(reader.getByText(/^Your report will speak of version 1, published /)).toBeVisible();
  await expect(reader.getByText(/deleted 30 days after it is closed/)).toBeVisible();
  const message = unique('High water came at eleven, not at noon');
  await what(reader).fill(message);
  await contact(reader).fill('ana@example.org');
  // Who is too quick is shown the form again, filled in, and sends it again.
  await expect(async () => {
    await sendButton(reader).click();
    await expect(reader).toHaveURL(/\/reports\/[0-9a-f]{32}$/, { timeout: 500 });
  }).toPass();
  await expect(reader.getByText('Received. An editor will look at it.')).toBeVisible();
  await expect(reader.getByRole('link', { name: document.headline })).toHaveAttribute('href', `${path}/history/1`);
  expect(await storedOf(product, id)).toEqual([{ number: 1, message, contact: 'ana@example.org' }]);
});

test('a form sent in the moment it was served is shown again with everything in it, and stored nowhere', async ({
  product,
  newsroom,
}) => {
  const { id, path } = await publishNew(product.db, newsroom);
  const message = unique('High water came at eleven, not at noon');
  const fields = { stamp: makeStamp(id, new Date()), message, contact: 'ana@example.org' };
  const { status, body } = await post(product, `${path}/report?version=1`, id, fields);
  expect(status).toBe(422);
  expect(String(body)).toContain('That was very quick.');
  for (const typed of [message, 'ana@example.org']) expect(String(body)).toContain(typed);
  expect(await storedOf(product, id)).toEqual([]);
});

test('what cannot be sent so is said beside its field, and everything typed is kept', async ({
  product,
  newsroom,
  reader,
}) => {
  const { id, path } = await publishNew(product.db, newsroom);
  await reader.goto(`${path}/report?version=1`);
  await what(reader).fill('Wrong.');
  await contact(reader).fill('ana at example');
  const answered = reader.waitForResponse((answer) => answer.request().method() === 'POST');
  await sendButton(reader).click();
  expect((await answered).status()).toBe(422);
  await expect(what(reader)).toHaveValue('Wrong.');
  await expect(what(reader)).toHaveAccessibleDescription(/Say a little more: at least 10 characters\./);
  await expect(contact(reader)).toHaveValue('ana at example');
  await expect(contact(reader)).toHaveAccessibleDescription(/This is no e-mail address\./);
  await expect(reader).toHaveURL(`${path}/report?version=1`);
  await what(reader).fill('  ');
  await sendButton(reader).click();
  await expect(what(reader)).toHaveAccessibleDescription(/Write what is wrong\./);
  const long = await post(product, `${path}/report?version=1`, id, { message: 'a'.repeat(5001) });
  expect([long.status, String(long.body)]).toEqual([422, expect.stringContaining('at most 5,000 characters')]);
  expect((await post(product, `${path}/report?version=1`, id, { message: 'ع'.repeat(5000) })).status).toBe(303);
  expect(await storedOf(product, id)).toHaveLength(1);
});

test('an old version’s page leads to a report of that version, which says that there is a newer one', async ({
  product,
  newsroom,
  reader,
}) => {
  const { id, path, version, document } = await publishNew(product.db, newsroom);
  const changed = { ...document, standfirst: 'Three pilots noticed.' };
  await publishArticle(product.db, {
    actor: newsroom.people.editor,
    articleId: id,
    version,
    document: changed,
    ...words,
  });
  await reader.goto(`${path}/history/1`);
  await reader.getByRole('link', { name: 'Report an error' }).click();
  await expect(reader).toHaveURL(`${path}/report?version=1`);
  await expect(reader.getByText(/^A newer version has been published since\./)).toBeVisible();
  await expect(reader.getByRole('link', { name: 'All changes since version 1' })).toHaveAttribute(
    'href',
    `${path}/history/1/2`,
  );
  await reader.goto(`${path}/report`);
  await expect(reader.getByText(/^Your report will speak of version 2, /)).toBeVisible();
});

test('the form speaks the article’s language', async ({ reader }) => {
  await reader.goto(`${paths.arabic}/report?version=1`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('أبلغ عن خطأ');
  await expect(reader.locator('html')).toHaveAttribute('dir', 'rtl');
  await reader.getByRole('button', { name: 'أرسل البلاغ' }).click();
  await expect(reader.getByRole('alert')).toHaveText('اكتب ما الخطأ.');
  await reader.goto(`${paths.azerbaijani}/report?version=1`);
  await expect(reader.getByRole('textbox', { name: 'Səhv nədir?' })).toBeVisible();
});

test('a report can be made of what is public: unknown versions are not found, what was removed is gone, what moved moved', async ({
  product,
}) => {
  const ask = (path: string) => send(product.url, { path });
  for (const version of ['99', '0', 'x', '1&version=2'])
    expect((await ask(`${paths.lead}/report?version=${version}`)).status, version).toBe(version === '99' ? 404 : 400);
  expect(String((await ask(`${paths.lead}/report?version=99`)).body)).toContain('There is no page at this address.');
  // The second entry of a retracted article has no text that could be wrong.
  expect((await ask(`${paths.retracted}/report?version=2`)).status).toBe(404);
  expect((await ask('/politics/nothing-was-ever-here/report?version=1')).status).toBe(404);
  const gone = await ask(`${paths.unpublished}/report?version=1`);
  expect([gone.status, String(gone.body)]).toEqual([410, expect.stringContaining('This article was removed on')]);
  const moved = await ask(`${oldPath}/report?version=1`);
  expect([moved.status, moved.headers.location]).toEqual([308, `${paths.moved}/report?version=1`]);
});

test('the form is drawn for each reader anew: no cache of ours or of anybody keeps it', async ({ product }) => {
  const url = `${product.url}${paths.lead}/report?version=1`;
  for (const { headers, status, body } of [await send(url), await send(url)]) {
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(headers['cache-status']).not.toContain('hit');
    expect(String(body)).toMatch(/<meta name="robots" content="noindex/);
  }
});

test('what a program fills in is thanked for, and stored nowhere', async ({ product, newsroom, reader }) => {
  const { id, path } = await publishNew(product.db, newsroom);
  await reader.goto(`${path}/report?version=1`);
  await expect(reader.getByRole('textbox')).toHaveCount(2);
  const answer = await post(product, `${path}/report?version=1`, id, { subject: 'cheap pills' });
  expect(answer.status).toBe(303);
  await reader.goto(answer.headers.location!);
  await expect(reader.getByText('Received. An editor will look at it.')).toBeVisible();
  expect(await storedOf(product, id)).toEqual([]);
});

test('another site’s form, a made-up moment and a stale one are shown the form again, with what was typed', async ({
  product,
  newsroom,
}) => {
  const { id, path } = await publishNew(product.db, newsroom);
  const address = `${path}/report?version=1`;
  const message = unique('This must not be lost');
  const old = makeStamp(id, new Date(Date.now() - 25 * 60 * 60 * 1000));
  const refused: [Record<string, string>, Record<string, string>, number, string][] = [
    [{}, { origin: 'https://elsewhere.example' }, 403, 'did not say'],
    [{}, { 'sec-fetch-site': 'cross-site' }, 403, 'did not say'],
    [{ stamp: 'abc.def' }, {}, 422, 'did not say'],
    [{ stamp: old }, {}, 422, 'more than a day'],
  ];
  for (const [fields, headers, status, sentence] of refused) {
    const answer = await post(product, address, id, { message, ...fields }, headers);
    expect([answer.status, String(answer.body)]).toEqual([status, expect.stringContaining(sentence)]);
    expect(String(answer.body)).toContain(message);
  }
  expect(await storedOf(product, id)).toEqual([]);
  const stale = String((await post(product, address, id, { message, stamp: old })).body);
  const renewed = /name="stamp" value="([^"]+)"/.exec(stale)![1]!;
  expect((await post(product, address, id, { message, stamp: renewed })).status).toBe(303);
});

test('the sixth report in an hour from one connection is refused in a sentence', async ({ product, newsroom }) => {
  const { id, path } = await publishNew(product.db, newsroom);
  for (let count = 0; count < 5; count++)
    expect((await post(product, `${path}/report?version=1`, id, {})).status).toBe(303);
  const message = unique('The sixth');
  const sixth = await post(product, `${path}/report?version=1`, id, { message });
  expect([sixth.status, String(sixth.body)]).toEqual([429, expect.stringContaining('in the last hour')]);
  expect(String(sixth.body)).toContain(message);
  // What a client claims of itself makes no other connection of it.
  const claimed = await post(product, `${path}/report?version=1`, id, {}, { 'x-forwarded-for': '203.0.113.9' });
  expect(claimed.status).toBe(429);
  expect(await storedOf(product, id)).toHaveLength(5);
});

test('the same report sent twice is one, and both lead to the same page', async ({ product, newsroom }) => {
  const { id, path } = await publishNew(product.db, newsroom);
  const fields = { message: unique('Twice is once') };
  const answers = await Promise.all([1, 2].map(() => post(product, `${path}/report?version=1`, id, fields)));
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(answers[0]!.headers.location).toBe(answers[1]!.headers.location);
  expect(await storedOf(product, id)).toHaveLength(1);
});

test('naughty text is stored and shown to nobody as anything but text', async ({ product, newsroom, deskOf }) => {
  const { id, path } = await publishNew(product.db, newsroom);
  const message = '</textarea><script>alert(1)</script> \u0000 is wrong';
  expect((await post(product, `${path}/report?version=1`, id, { message })).status).toBe(303);
  const stored = message.replace('\u0000', '\ufffd');
  expect(await storedOf(product, id)).toMatchObject([{ message: stored }]);
  const again = await post(product, `${path}/report?version=1`, id, { message, stamp: '' });
  expect(String(again.body)).not.toContain('<script>');
  const { page } = await deskOf('editor');
  await page.goto(`/desk/reports?article=${id}`);
  await expect(page.getByRole('link', { name: stored })).toBeVisible();
});

test('the private page says what became of a report, and is named to nobody', async ({ product, newsroom, reader }) => {
  const { db } = product;
  const { editor } = newsroom.people;
  const { id, path, version, document } = await publishNew(db, newsroom);
  const [right, wrong] = [await writeReport(db, id), await writeReport(db, id)];
  const changed = { ...document, standfirst: 'Three pilots noticed.' };
  const live = await publishArticle(db, { actor: editor, articleId: id, version, document: changed, ...words });
  await closeUnchanged(db, { actor: editor, reportId: wrong.id, answer: 'the log of the harbour says noon.' });
  await markCorrected(db, { actor: editor, reportId: right.id, number: 2 });

  await reader.goto(`/reports/${wrong.token}`);
  await expect(reader.getByText('Not changed, because the log of the harbour says noon.')).toBeVisible();
  const answer = await reader.goto(`/reports/${right.token}`);
  await expect(reader.getByText('Corrected in version 2. Thank you.')).toBeVisible();
  await expect(reader.getByRole('link', { name: 'See what changed' })).toHaveAttribute('href', `${path}/history/1/2`);
  expect(answer!.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  await expect(reader.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(reader.getByText(right.message)).toHaveCount(0);

  const given = { actor: editor, articleId: id, version: live.version };
  await unpublishArticle(db, { ...given, reason: 'A court said so.', publicReason: '' });
  await reader.goto(`/reports/${right.token}`);
  await expect(reader.getByText('Corrected in version 2. Thank you.')).toBeVisible();
  await expect(reader.getByText('The article has since been removed.')).toBeVisible();
  await expect(reader.getByText(document.headline)).toHaveCount(0);
  expect((await reader.goto(`/reports/${'0'.repeat(32)}`))!.status()).toBe(404);
});

test('an article that was retracted can still be reported', async ({ reader }) => {
  await reader.goto(paths.retracted);
  await reader.getByRole('link', { name: 'Report an error' }).click();
  await expect(reader.getByRole('link', { name: cast.retracted.headline })).toBeVisible();
  await expect(sendButton(reader)).toBeVisible();
});
