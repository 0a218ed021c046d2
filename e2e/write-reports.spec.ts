import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { paragraph, publishNew, unique } from '@/e2e/newsroom';
import { faultsOn, overflow } from '@/e2e/page-faults';
import { writeReport } from '@/e2e/reports';
import { publishArticle } from '@/lib/articles/commands/publish-article';

const words = { kind: 'correction' as const, note: 'It was eleven.', heading: null, refersTo: null };
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test('what readers report waits in the queue, the oldest first, with what they saw beside it', async ({
  product,
  newsroom,
  deskOf,
}) => {
  const { id, document, path } = await publishNew(product.db, newsroom);
  const newer = await writeReport(product.db, id, { createdAt: minutesAgo(5) });
  const older = await writeReport(product.db, id, { contact: 'ana@example.org', createdAt: minutesAgo(50) });
  const { page } = await deskOf('editor');
  await page.goto('/desk');
  await page
    .getByRole('navigation', { name: 'Desk' })
    .getByRole('link', { name: /^Reports \d+\+? waiting$/ })
    .click();
  await expect(page).toHaveURL('/desk/reports');
  await page.goto(`/desk/reports?article=${id}`);
  const rows = page.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows).toContainText([older.message, newer.message]);
  await expect(rows.first()).toContainText(`${document.headline}, version 1`);
  await expect(rows.first()).toContainText('ana@example.org');
  await page.getByRole('link', { name: older.message }).click();
  await expect(page.getByRole('region', { name: 'What a reader wrote' })).toContainText(older.message);
  const seen = page.getByRole('region', { name: 'What the reader saw: version 1' });
  await expect(seen).toContainText('High water came at noon.');
  await expect(seen.getByRole('link', { name: 'See it on the site' })).toHaveAttribute('href', `${path}/history/1`);
  await page.getByRole('link', { name: 'Open the article' }).click();
  await expect(page).toHaveURL(`/desk/articles/${id}`);
  await page.getByRole('link', { name: '2 readers reported an error' }).click();
  await expect(page).toHaveURL(`/desk/reports?article=${id}`);
});

test('an editor closes a report without a change, with a reason that its reader reads', async ({
  product,
  newsroom,
  deskOf,
  reader,
}) => {
  const { id } = await publishNew(product.db, newsroom);
  const report = await writeReport(product.db, id);
  const { page } = await deskOf('editor');
  await page.goto(`/desk/reports/${report.id}`);
  await expect(page.getByText('No version has been published since')).toBeVisible();
  const reason = page.getByRole('textbox', { name: 'Not changed, because' });
  const close = page.getByRole('button', { name: 'Close without change' });
  await close.click();
  await expect(reason).toHaveAccessibleDescription(/Say why nothing changes/);
  await expect(reason).toBeFocused();
  await reason.fill('the harbour’s log says noon.');
  await close.click();
  await expect(page.getByRole('status').filter({ hasText: 'Closed. The reader sees it' })).toBeVisible();
  await page.goto(`/desk/reports?state=closed&article=${id}`);
  await expect(page.getByRole('row').filter({ hasText: report.message })).toContainText('Not changed');
  await page.getByRole('link', { name: report.message }).click();
  await expect(page.getByText('the harbour’s log says noon.')).toBeVisible();
  await expect(close).toHaveCount(0);
  await reader.goto(`/reports/${report.token}`);
  await expect(reader.getByText('Not changed, because the harbour’s log says noon.')).toBeVisible();
  await page.goto(`/desk/reports?article=${id}`);
  await expect(page.getByText('Nothing waits for an answer')).toBeVisible();
});

test('an editor names the version that put it right; the newest is proposed', async ({
  product,
  newsroom,
  deskOf,
  reader,
}) => {
  const { db } = product;
  const first = await publishNew(db, newsroom);
  const report = await writeReport(db, first.id);
  let { version } = first;
  for (const standfirst of ['Three pilots noticed.', 'Four pilots noticed.']) {
    const document = { ...first.document, standfirst };
    const given = { actor: newsroom.people.editor, articleId: first.id, version };
    ({ version } = await publishArticle(db, { ...given, document, ...words }));
  }
  const { page } = await deskOf('admin');
  await page.goto(`/desk/reports/${report.id}`);
  const versions = page.getByRole('combobox', { name: 'Corrected in' });
  await expect(versions).toHaveValue('3');
  await versions.selectOption('2');
  await page.getByRole('button', { name: 'Mark as corrected' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Closed.' })).toBeVisible();
  await reader.goto(`/reports/${report.token}`);
  await expect(reader.getByText('Corrected in version 2. Thank you.')).toBeVisible();
});

test('an editor corrects the article from the report, and publishing closes it', async ({
  product,
  newsroom,
  deskOf,
  reader,
}) => {
  const { id, path } = await publishNew(product.db, newsroom);
  const [report, other] = [await writeReport(product.db, id), await writeReport(product.db, id)];
  const desk = await deskOf('editor');
  const { page } = desk;
  await page.goto(`/desk/reports/${report.id}`);
  await page.getByRole('link', { name: 'Correct the article' }).click();
  const panel = page.getByRole('region', { name: 'A reader reported, of version 1' });
  await expect(panel).toContainText(report.message);
  const beside = page.getByRole('complementary', { name: 'About the article' });
  await expect(beside.getByRole('region', { name: 'A reader reported, of version 1' })).toBeVisible();
  await desk.write('High water came at noon!', 'The table said one.');
  await desk.publishChange('Minor edit');
  await expect(panel).toContainText('the report is closed and the reader is told');
  await desk.write('High water came at eleven sharp.', 'The table said one.');
  await desk.publishChange('Correction', 'High water came at eleven.');
  await expect(panel.getByRole('status')).toHaveText(
    'Corrected in version 3: the report is closed, and the reader is told.',
  );
  await reader.goto(`/reports/${report.token}`);
  await expect(reader.getByText('Corrected in version 3. Thank you.')).toBeVisible();
  await reader.getByRole('link', { name: 'See what changed' }).click();
  await expect(reader).toHaveURL(`${path}/history/1/3`);
  await reader.goto(`/reports/${other.token}`);
  await expect(reader.getByText('Received. An editor will look at it.')).toBeVisible();
  await page.goto(`/desk/articles/${id}?report=${report.id}`);
  await expect(page.getByRole('link', { name: '1 reader reported an error' })).toBeVisible();
});

test('reports are the editors’: for reporters there is no such page, strangers are asked to sign in', async ({
  product,
  newsroom,
  deskOf,
  requestsOf,
}) => {
  const { id } = await publishNew(product.db, newsroom);
  const report = await writeReport(product.db, id, { contact: `${unique('ana').replace(' ', '.')}@example.org` });
  for (const [who, status] of [
    ['reporter', 404],
    [null, 303],
  ] as const) {
    const requests = await requestsOf(who);
    for (const path of ['/desk/reports', '/desk/reports?state=closed', `/desk/reports/${report.id}`]) {
      const answer = await requests.get(path, { maxRedirects: 0 });
      expect(answer.status(), `${who} at ${path}`).toBe(status);
      expect(await answer.text()).not.toContain(report.message);
    }
  }
  const { page } = await deskOf('reporter');
  await page.goto(`/desk/articles/${id}?report=${report.id}`);
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeVisible();
  await expect(page.getByRole('link', { name: /reported an error/ })).toHaveCount(0);
  await expect(page.getByText(report.message)).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Reports/ })).toHaveCount(0);
  const editors = await requestsOf('editor');
  for (const nowhere of ['no-id', '0190a000-0000-7000-8000-000000000001'])
    expect((await editors.get(`/desk/reports/${nowhere}`)).status()).toBe(404);
});

for (const width of [390, 1440]) {
  test(`everybody can use the queue, a report and its panel at ${width} pixels, by day and by night`, async ({
    product,
    newsroom,
    deskOf,
  }) => {
    // What stands outside the text on the article's page must not do so here.
    const pullQuote = { type: 'pullQuote' as const, content: [paragraph('Two pilots noticed, and nobody else.')] };
    const body = { type: 'doc' as const, content: [paragraph('High water came at noon.'), pullQuote] };
    const { id } = await publishNew(product.db, newsroom, { body });
    const message = `${'Averyverylongword'.repeat(12)} is wrong.\nAnd so is this.`;
    const report = await writeReport(product.db, id, { message, contact: `${'ana'.repeat(18)}@example.org` });
    const { page } = await deskOf('editor');
    await page.setViewportSize({ width, height: 900 });
    const paths = ['reports', 'reports?state=closed', `reports/${report.id}`, `articles/${id}?report=${report.id}`];
    for (const path of paths) {
      await page.goto(`/desk/${path}`);
      await expect(page.getByRole('main')).toBeVisible();
      expect(await faultsOn(page), path).toEqual([]);
      expect(await overflow(page), path).toBe(0);
    }
  });
}
