import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { demoFolder } from '@/e2e/demo-folder';
import { freePort, newFolder, processesNaming, startInstance, tidyUp } from '@/e2e/instance';
import { publishNew, readNewsroom } from '@/e2e/newsroom';
import { cookieFor, openProduct, type Settings } from '@/e2e/product';
import { send } from '@/e2e/raw-request';
import { publishArticle } from '@/lib/articles/commands/publish-article';

test.afterEach(tidyUp);

/** A start that must not succeed: one sentence, and exit code 1. */
async function refusedStart(settings: Settings): Promise<string> {
  const instance = await startInstance(settings);
  expect(await instance.stop(), instance.output()).toBe(1);
  expect(instance.output()).not.toMatch(/^\s+at /m);
  return instance.output();
}

test('what stands in the way of a start is said in a sentence, and ends it with 1', async ({ baseURL }) => {
  const { port } = new URL(baseURL!);
  const data = await newFolder();
  expect(await refusedStart({ PORT: String(await freePort()) })).toMatch(/Stet already runs on .* it was left alone\./);
  expect(await refusedStart({ PORT: port, STET_DATA: data })).toMatch(new RegExp(`Port ${port} .* is taken`));
  expect(await refusedStart({ PORT: 'soon' })).toMatch(/PORT must be .*, not "soon"\./);
  expect(
    await refusedStart({ PORT: String(await freePort()), STET_URL: 'https://news.example', STET_DEMO: '1' }),
  ).toMatch(/demo/);
  const away = `postgres://nobody:nothing@127.0.0.1:${await freePort()}/none`;
  expect(await refusedStart({ PORT: String(await freePort()), STET_DATA: data, DATABASE_URL: away })).toMatch(
    /[A-Z].*\./,
  );
});

test('secrets are readable by their owner alone', async () => {
  const { mode } = await stat(join(process.env.STET_DATA || './var', 'secrets.json'));
  expect(mode & 0o777).toBe(0o600);
});

test('after kill -9 of everything between a publication and the cache’s refresh, readers see the new text', async () => {
  test.setTimeout(120_000);
  const data = await demoFolder();
  const settings = { PORT: String(await freePort()), STET_DATA: data, STET_DEMO: '1' };
  const first = await startInstance(settings);
  const product = await openProduct(first.url, settings);
  const newsroom = await readNewsroom(product.db);
  const article = await publishNew(product.db, newsroom);
  const url = first.url + article.path;
  const page = async () => String((await send(url)).body);
  await expect.poll(page).toContain('Two pilots noticed.');
  await expect.poll(async () => (await send(url)).headers['cache-status']).toContain('hit');

  // Held still, the process cannot hear of what is committed now.
  first.process.kill('SIGSTOP');
  const { id, version } = article;
  const words = { kind: 'correction' as const, note: 'There were three.', heading: null, refersTo: null };
  const document = { ...article.document, standfirst: 'Three pilots noticed.' };
  await publishArticle(product.db, { actor: newsroom.people.editor, articleId: id, version, document, ...words });
  const postmaster = Number((await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  await product.close();
  first.process.kill('SIGKILL');
  process.kill(postmaster, 'SIGKILL');
  await first.stop();

  const second = await startInstance(settings);
  expect(second.output(), second.output()).toContain('Stet is ready at ');
  expect(await page()).toContain('Three pilots noticed.');
  expect(await page()).not.toContain('Two pilots noticed.');

  const stream = await openEvents(second.url, settings);
  const asked = Date.now();
  expect(await second.stop()).toBe(0);
  expect(await stream.text()).toContain(': open');
  expect(Date.now() - asked, 'a stop waits for no open stream').toBeLessThan(9_000);
  expect(await processesNaming(data)).toEqual([]);
});

/** An open editor's stream of news, as an editor's browser holds it. */
async function openEvents(url: string, settings: Settings): Promise<Response> {
  const product = await openProduct(url, settings);
  const { editor } = (await readNewsroom(product.db)).people;
  const { name, value } = await cookieFor(product, editor.id);
  await product.close();
  return fetch(`${url}/desk/api/events?user=${editor.id}`, { headers: { cookie: `${name}=${value}` } });
}

test('after kill -9 of the program alone, the next start goes on with the database that it left behind', async () => {
  test.setTimeout(120_000);
  const data = await newFolder();
  const settings = { PORT: String(await freePort()), STET_DATA: data, STET_DEMO: '0' };
  const first = await startInstance(settings);
  first.process.kill('SIGKILL');
  await first.stop();
  expect((await processesNaming(data)).length).toBeGreaterThan(0);
  const second = await startInstance(settings);
  expect(second.output(), second.output()).toContain('Stet is ready at ');
  expect((await send(`${second.url}/readyz`)).status).toBe(200);
  expect(await second.stop()).toBe(0);
  expect(await processesNaming(data)).toEqual([]);
});
