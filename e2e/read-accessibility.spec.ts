import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { test } from '@/e2e/fixtures';
import { publishNew, writeDraft } from '@/e2e/newsroom';
import { readerPages } from '@/e2e/reader-pages';
import { writeReport } from '@/e2e/reports';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { closeUnchanged } from '@/lib/reports/commands';

const run = promisify(execFile);

/** What a change of colours alone can break. */
const byColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong, each with the elements it means. */
async function faultsOn(page: Page, rules: string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules.length ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target).join(' · ')}`);
}

for (const { name, path } of readerPages) {
  test(`${name}: everybody can use it, by day and by night, and its HTML is valid`, async ({ page }) => {
    const answer = await page.goto(path);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await faultsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOn(page, byColour)).toEqual([]);
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
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOn(page, byColour)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
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

async function invalidIn(html: string): Promise<string[]> {
  const rules = new HtmlValidate(new FileSystemConfigLoader());
  const { results } = await rules.validateString(html, `${process.cwd()}/page.html`);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}

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

test.describe('the desk', () => {
  const screens = [
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
  for (const screen of screens) {
    test(`${screen}: everybody can use it, by day and by night`, async ({ deskOf }) => {
      const { page } = await deskOf('admin');
      await page.goto(`/desk${screen}`);
      await expect(
        page
          .getByRole('heading', { level: 1 })
          .or(page.getByRole('textbox', { name: 'Headline' }))
          .first(),
      ).toBeVisible();
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await faultsOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faultsOn(page, byColour)).toEqual([]);
    });
  }

  test('an open article, its dialog and its history: axe finds nothing wrong', async ({
    deskOf,
    product,
    newsroom,
  }) => {
    const { id } = await writeDraft(product.db, newsroom);
    const desk = await deskOf('editor');
    await desk.open(id);
    expect(await faultsOn(desk.page)).toEqual([]);
    await desk.button('Publish').click();
    await expect(desk.dialog).toBeVisible();
    expect(await faultsOn(desk.page)).toEqual([]);
    await desk.page.goto(`/desk/articles/${id}/history`);
    await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await faultsOn(desk.page)).toEqual([]);
  });

  test('the sign-in page: axe finds nothing wrong', async ({ page }) => {
    await page.goto('/desk/sign-in');
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
  });
});
