import { type BrowserContext, expect, test } from '@playwright/test';
import { Desk, waitUntilHeard } from '@/e2e/desk';
import { freePort, newFolder, startInstance, tidyUp } from '@/e2e/instance';
import { hasPostgres15, startPostgres15 } from '@/e2e/postgres15';
import type { Settings } from '@/e2e/product';

test.afterEach(tidyUp);

/** From an empty database to a public article, by somebody who has only a browser. */
async function beginNewsroom(context: BrowserContext, settings: Settings): Promise<void> {
  const instance = await startInstance(settings);
  expect(instance.output()).toContain(`Stet is ready at ${instance.url}`);
  const page = await context.newPage();
  await waitUntilHeard(page);
  const front = await page.goto(instance.url);
  expect(front?.status()).toBeLessThan(500);
  await page.goto(`${instance.url}/desk`);
  await expect(page).toHaveURL(/\/desk\/setup$/);
  await page.getByLabel('Newsroom name').fill('The Empty Page');
  await page.getByLabel('First section').fill('City');
  await page.getByLabel('Your name').fill('Ada Firstly');
  await page.getByLabel('Email').fill('ada@example.org');
  await page.getByLabel('Password', { exact: true }).fill('a lamp and nine gulls');
  await page.getByRole('button', { name: 'Set up the newsroom' }).click();
  await expect(page).toHaveURL(/\/desk\/articles$/);

  const desk = new Desk(page);
  await page.getByRole('link', { name: 'New article' }).first().click();
  await expect(desk.words('Headline')).toBeFocused();
  await desk.words('Headline').fill('The first thing we know');
  await desk.write('It happened here.');
  await desk.publishFirst();
  expect(await desk.address()).toBe('/city/the-first-thing-we-know');

  const stranger = await context.browser()!.newContext({ javaScriptEnabled: false });
  const reader = await stranger.newPage();
  expect((await reader.goto(`${instance.url}/city/the-first-thing-we-know`))?.status()).toBe(200);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('The first thing we know');
  await expect(reader.getByText('It happened here.')).toBeVisible();
  await reader.goto(instance.url);
  await expect(reader).toHaveTitle(/The Empty Page/);
  await expect(reader.getByRole('link', { name: 'The first thing we know' }).first()).toBeVisible();
  await reader.goto(`${instance.url}/desk/setup`);
  await expect(reader.getByLabel('Newsroom name')).toHaveCount(0);
  await stranger.close();
  expect(await instance.stop()).toBe(0);
}

test('an empty newsroom goes from its set-up to a first public article', async ({ context }) => {
  test.setTimeout(90_000);
  const data = await newFolder();
  await beginNewsroom(context, { PORT: String(await freePort()), STET_DATA: data, STET_DEMO: '0' });
});

test('so does one whose database is a Postgres 15 of our own', async ({ context }) => {
  test.skip(!hasPostgres15(), 'PostgreSQL 15 is not installed at /usr/lib/postgresql/15');
  test.setTimeout(90_000);
  const address = await startPostgres15();
  const data = await newFolder();
  await beginNewsroom(context, { PORT: String(await freePort()), STET_DATA: data, DATABASE_URL: address });
});
