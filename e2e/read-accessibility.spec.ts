import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { test as base } from '@/e2e/fixtures';
import { publishNew } from '@/e2e/newsroom';
import { bringAxe, faultsOn, invalidIn } from '@/e2e/page-faults';
import { readerPages } from '@/e2e/reader-pages';
import { writeReport } from '@/e2e/reports';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { closeUnchanged } from '@/lib/reports/commands';

const run = promisify(execFile);

/** One tab looks at all addresses in turn: to make axe ready in a new one takes longer than to use it. */
const test = base.extend<object, { looking: Page }>({
  looking: [
    async ({ browser, product }, use) => {
      const context = await browser.newContext({ baseURL: product.url });
      await bringAxe(context);
      // What a picture shows is no part of this, and making each of them takes longer than all the rest.
      await context.route('**/media/*/*', (route) => route.abort());
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const { name, path } of readerPages) {
  test(`${name}: everybody can use it, by day and by night, and its HTML is valid`, async ({ looking }) => {
    const answer = await looking.goto(path);
    expect(await faultsOn(looking)).toEqual([]);
    expect(await invalidIn(await answer!.text())).toEqual([]);
  });
}

test('what became of a report, and a form to be mended: everybody can use them, and their HTML is valid', async ({
  page,
  product,
  newsroom,
}) => {
  const { db } = product;
  const { editor } = newsroom.people;
  const { id, path, version, document } = await publishNew(db, newsroom);
  const [open, unchanged, corrected] = [
    await writeReport(db, id),
    await writeReport(db, id),
    await writeReport(db, id),
  ];
  await closeUnchanged(db, { actor: editor, reportId: unchanged.id, answer: 'the log says noon.' });
  const words = { kind: 'correction' as const, note: 'It was three.', heading: null, refersTo: null };
  const changed = { ...document, standfirst: 'Three pilots noticed.' };
  const given = { actor: editor, articleId: id, version, document: changed, report: corrected.id };
  await publishArticle(db, { ...given, ...words });
  const check = async (html: string) => {
    expect(await faultsOn(page)).toEqual([]);
    expect(await invalidIn(html)).toEqual([]);
  };
  for (const { token } of [open, unchanged, corrected])
    await check(await (await page.goto(`/reports/${token}`))!.text());
  await page.goto(`${path}/report?version=1`);
  await page.getByRole('textbox', { name: 'Your e-mail address' }).fill('nobody');
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: 'Send report' }).click();
  const answer = await answered;
  await expect(page.getByText('Write what is wrong.')).toBeVisible();
  const again = await page.request.post(answer.url(), {
    form: { contact: 'nobody' },
    headers: { origin: product.url },
  });
  await check(await again.text());
});

test('the Nu checker finds no fault in any reader’s page', async ({ request }, testInfo) => {
  const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
  const hasJava = await run('java', ['-version']).then(
    () => true,
    () => false,
  );
  test.skip(!hasJava || !existsSync(jar), 'Java is not installed, so the Nu checker cannot run');
  test.slow();
  const folder = testInfo.outputPath('pages');
  await mkdir(folder, { recursive: true });
  for (const [index, { path }] of readerPages.entries()) {
    await writeFile(`${folder}/${index}.html`, await (await request.get(path)).body());
  }
  const checked = await run('java', ['-Xss8m', '-jar', jar, '--format', 'json', '--skip-non-html', folder], {
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: { stderr: string }) => error);
  const { messages } = JSON.parse(checked.stderr) as {
    messages: { type: string; url: string; message: string; extract?: string }[];
  };
  const faults = messages.filter(({ type }) => type !== 'info');
  const pageOf = (url: string) => readerPages[Number.parseInt(url.split('/').at(-1)!, 10)]?.name;
  expect(faults.map(({ url, message, extract }) => `${pageOf(url)}: ${message} ${extract ?? ''}`)).toEqual([]);
});
