import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { type Newsroom, paragraph, publishNew } from '@/e2e/newsroom';
import type { Product } from '@/e2e/product';
import { oldPath, paths } from '@/e2e/reader-pages';
import { untilShown } from '@/e2e/until-shown';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import type { ArticleDocument } from '@/lib/articles/document';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { formatDate, formatDateTime } from '@/lib/time/format';
import { dayIn } from '@/lib/time/span';

const quay = 'The night ferry sailed from the east quay at eleven with two hundred and forty people aboard.';
const office = 'Nobody in the harbour office had expected more than sixty passengers to come.';
const tickets = 'Tickets cost three marks, and children under seven travel without one.';
const crew = 'The crew of nine will work three nights in every five until the spring.';
const day = 24 * 60 * 60 * 1000;

const bodyOf = (...texts: string[]): ArticleDocument['body'] => ({ type: 'doc', content: texts.map(paragraph) });

type Room = { product: Product; newsroom: Newsroom };

/** An article whose headline and text changed once. */
async function publishTwice({ product: { db, url }, newsroom }: Room, texts: [string[], string[]]): Promise<string> {
  const article = await publishNew(db, newsroom, { body: bodyOf(...texts[0]) });
  const given = { actor: newsroom.people.editor, articleId: article.id };
  const document = { ...article.document, headline: `${article.document.headline} again`, body: bodyOf(...texts[1]) };
  const saved = await saveArticle(db, { ...given, version: article.version, reason: 'save', document });
  const said = { kind: 'update', note: '', heading: null, refersTo: null } as const;
  await untilShown(url, await publishArticle(db, { ...given, version: saved.version, ...said }));
  return article.path;
}

/** When each version of the demo's most changed article appeared, oldest first, and the clock it is read by. */
async function timesOfFive({ db, owner }: Product): Promise<{ zone: string; times: Date[] }> {
  const { timeZone } = await requireNewsroom(db);
  const { rows } = await owner.query<{ at: Date }>(
    `select published_at as at from publications join articles on articles.id = article_id
     where path = $1 order by number`,
    [paths.fiveVersions],
  );
  return { zone: timeZone, times: rows.map(({ at }) => at) };
}

/** `2026-11-01t14:02` by a zone's clock. */
const minuteIn = (zone: string, at: Date): string =>
  `${dayIn(zone, at)}t${new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(at)}`;

test('a reader who names a minute is shown what changed since', async ({ product, reader }) => {
  const { zone, times } = await timesOfFive(product);
  await reader.goto(`${paths.fiveVersions}/history/since/${minuteIn(zone, times[2]!)}`);
  const then = formatDateTime(times[2]!, zone, 'en');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`What changed since ${then}`);
  await expect(
    reader.getByText(`On ${then} readers had version 3. Here it is compared with version 5, which stands now.`),
  ).toBeVisible();
  await expect(reader.locator('ins', { hasText: 'Nessim' })).toBeVisible();
  await expect(reader.locator('ins', { hasText: '241' })).toHaveCount(0);
});

test('the form on the history page leads to the day’s own address', async ({ product, reader }) => {
  const { zone, times } = await timesOfFive(product);
  const on = dayIn(zone, times[0]!);
  await reader.goto(`${paths.fiveVersions}/history`);
  await reader.getByLabel('I read this on').fill(on);
  await reader.getByRole('button', { name: 'See what changed' }).click();
  await expect(reader).toHaveURL(`${product.url}${paths.fiveVersions}/history/since/${on}`);
  const then = formatDate(times[0]!, zone, 'en');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`What changed since ${then}`);
});

test('what changed on the very day can be told apart, and what has not changed is said', async ({
  product,
  newsroom,
  reader,
}) => {
  const { timeZone } = await requireNewsroom(product.db);
  const path = await publishTwice({ product, newsroom }, [[quay], [quay, crew]]);
  await reader.goto(`${path}/history/since/${dayIn(timeZone, new Date())}`);
  await expect(
    reader.getByText(/^Nothing has changed since .* Version 2, which stood then, still stands\.$/),
  ).toBeVisible();
  await reader.getByRole('link', { name: /^all changes since version 1, which stood until \d\d:\d\d$/ }).click();
  await expect(reader).toHaveURL(`${product.url}${path}/history/1/2`);
});

test('a moment before the article, in the future or in no calendar is answered with a sentence', async ({
  product,
  reader,
}) => {
  const { zone, times } = await timesOfFive(product);
  const history = `${paths.fiveVersions}/history`;
  const dayBefore = dayIn(zone, new Date(times[0]!.getTime() - day));
  const tomorrow = dayIn(zone, new Date(Date.now() + day));
  for (const [address, status, sentence] of [
    [`${history}/since/${dayBefore}`, 404, 'this article was not published yet: it first appeared on'],
    [`${history}/since/${tomorrow}`, 404, 'has not come yet'],
    [`${history}/since/2026-02-30`, 404, 'This is not a date.'],
    [`${history}/since/yesterday`, 404, 'This is not a date.'],
    [`${history}/since?on=2026-02-30`, 400, 'This is not a date.'],
    [`${history}/since?on=in+May`, 400, 'This is not a date.'],
    [`${history}/since`, 400, 'This is not a date.'],
    [`${paths.unpublished}/history/since/2026-02-03`, 410, 'This article was removed on'],
  ] as const) {
    const answer = await reader.goto(address);
    expect(answer?.status(), address).toBe(status);
    await expect(reader.getByText(sentence)).toBeVisible();
  }
});

test('one moment has one address, and what has not come is kept by nobody', async ({ product, request }) => {
  const { zone } = await timesOfFive(product);
  const ask = async (address: string) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    return [answer.status(), answer.headers().location?.replace(product.url, '')];
  };
  const since = `${paths.fiveVersions}/history/since`;
  expect(await ask(`${since}?on=2026-11-01`)).toEqual([308, `${since}/2026-11-01`]);
  expect(await ask(`${since}?on=2026-11-01T14:02`)).toEqual([308, `${since}/2026-11-01t14:02`]);
  expect(await ask(`${since}/2026-11-01T14:02`)).toEqual([308, `${since}/2026-11-01t14:02`]);
  expect(await ask(`${oldPath}/history/since?on=2026-11-01`)).toEqual([308, `${paths.moved}/history/since/2026-11-01`]);
  expect(await ask(`${oldPath}/history/since/2026-11-01?view=side-by-side`)).toEqual([
    308,
    `${paths.moved}/history/since/2026-11-01?view=side-by-side`,
  ]);
  const tomorrow = `${since}/${dayIn(zone, new Date(Date.now() + day))}`;
  await request.get(tomorrow);
  expect((await request.get(tomorrow)).headers()['cache-status']).toContain('miss');
});

test('a comparison can be read side by side, each text in its own column', async ({ product, newsroom, reader }) => {
  const changed = [tickets, quay.replace('eleven', 'midnight'), office, crew];
  const path = await publishTwice({ product, newsroom }, [[quay, office, tickets], changed]);
  await reader.setViewportSize({ width: 1440, height: 900 });
  await reader.goto(`${path}/history/1/2`);
  await reader.getByRole('link', { name: 'Side by side' }).click();
  await expect(reader).toHaveURL(`${product.url}${path}/history/1/2?view=side-by-side`);

  const row = reader.locator('.pair', { hasText: 'midnight' });
  const [was, is] = [row.locator('.side-from'), row.locator('.side-to')];
  await expect(was.locator('del')).toHaveText('removed: eleven');
  await expect(was.locator('ins')).toHaveCount(0);
  await expect(is.locator('ins')).toHaveText('added: midnight');
  await expect(is.locator('del')).toHaveCount(0);
  const [left, right] = [await was.boundingBox(), await is.boundingBox()];
  expect([right!.y, right!.x > left!.x + left!.width - 1]).toEqual([left!.y, true]);

  await reader.setViewportSize({ width: 390, height: 800 });
  const [above, below] = [await was.boundingBox(), await is.boundingBox()];
  expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height);
  expect(await reader.evaluate('document.documentElement.scrollWidth')).toBe(390);
});

test('changes are counted, and each leads to the next', async ({ product, newsroom, reader }) => {
  const path = await publishTwice({ product, newsroom }, [
    [quay, office],
    [quay.replace('eleven', 'ten'), office, crew],
  ]);
  for (const view of ['', '?view=side-by-side']) {
    await reader.goto(`${path}/history/1/2${view}`);
    await expect(reader.getByText('3 changes')).toBeVisible();
    await reader.getByRole('link', { name: 'Go to the first' }).click();
    await expect(reader.locator(':target')).toContainText('Change 1 of 3');
    await reader.locator(':target').getByRole('link', { name: 'Next change' }).click();
    await expect(reader.locator(':target')).toContainText('ten');
    await reader.locator(':target').getByRole('link', { name: 'Next change' }).click();
    await expect(reader.locator(':target')).toContainText(crew);
    await expect(reader.locator(':target').getByRole('link', { name: 'Next change' })).toHaveCount(0);
    await reader.locator(':target').getByRole('link', { name: 'Previous change' }).click();
    await expect(reader.locator(':target')).toContainText('Change 2 of 3');
  }
});

test('a view that there is none of is refused', async ({ request }) => {
  const answer = await request.get(`${paths.fiveVersions}/history/1/3?view=upside-down`);
  expect(answer.status()).toBe(400);
});

test('a version can be cited by its own address and seal; the history names the desk', async ({ product, reader }) => {
  const { rows } = await product.owner.query<{ hash: string }>(
    `select hash from publications join articles on articles.id = article_id where path = $1 and number = 2`,
    [paths.fiveVersions],
  );
  await reader.goto(`${paths.fiveVersions}/history/2`);
  await reader.getByText('Cite this version').click();
  const address = `${product.url}${paths.fiveVersions}/history/2`;
  const cited = reader.locator('.citation pre');
  await expect(cited.nth(0)).toHaveText(address);
  await expect(cited.nth(1)).toHaveText(rows[0]!.hash);
  await expect(cited.nth(2)).toContainText(`Version 2, ${address}, seal ${rows[0]!.hash}.`);
  await expect(cited.nth(3)).toHaveText(/^\{\{cite news \|last1=Velkhar \|first1=Nadia \|last2=.*\}\}$/);

  await reader.goto(`${paths.fiveVersions}/history`);
  await expect(reader.getByRole('region', { name: '5 versions' }).getByText('· the desk')).toHaveCount(5);
  await reader.getByText('Cite this version').click();
  await expect(cited.nth(0)).toHaveText(`${product.url}${paths.fiveVersions}/history/5`);
});

test('what is folded on the screen stands open on paper', async ({ product, newsroom, reader }) => {
  const long = Array.from({ length: 12 }, (_, index) => `${office} That was day ${index + 1}.`);
  const path = await publishTwice({ product, newsroom }, [long, [...long, crew]]);
  await reader.goto(`${path}/history/1/2`);
  await expect(reader.getByText('That was day 1.')).toBeHidden();
  await reader.emulateMedia({ media: 'print' });
  await expect(reader.getByText('That was day 1.')).toBeVisible();
});
