import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { test } from '@/e2e/fixtures';
import { paragraph, publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { faultsOn, overflow } from '@/e2e/page-faults';
import type { Paragraph } from '@/lib/body/schema';

const linked = (href: string): Paragraph => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'the port', marks: [{ type: 'link', attrs: { href } }] }],
});
const checklistOf = (page: Page) => page.getByRole('region', { name: 'Before it goes out' });

test('the checklist follows what is written, leads to it, and asks before the article goes out', async ({
  product,
  newsroom,
  deskOf,
  reader,
}) => {
  const body = {
    type: 'doc' as const,
    content: [paragraph('High water came at noon.'), linked('http://127.0.0.1:9/')],
  };
  const { id } = await writeDraft(product.db, newsroom, { body });
  const desk = await deskOf('editor');
  const { page } = desk;
  await desk.open(id);
  const checklist = checklistOf(page);
  const noImage = checklist.getByRole('button', { name: 'There is no lead image.' });
  await expect(noImage).toBeVisible();
  // A job has looked at the link; nobody but this machine could follow it.
  const link = checklist.getByRole('button', { name: /127\.0\.0\.1:9 leads inside a private network/ });
  await expect(link).toBeVisible();
  await link.click();
  await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toBe('the port');

  await desk.words('Headline').fill('');
  await expect(checklist.getByRole('button', { name: 'Give the article a headline.' })).toBeVisible();
  await desk.button('Publish').click();
  await expect(desk.dialog.getByRole('alert')).toContainText('Give the article a headline.');
  await desk.dialog.getByRole('button', { name: 'Give the article a headline.' }).click();
  await expect(desk.words('Headline')).toBeFocused();
  const headline = unique(
    'The tide table was wrong, and the pilots who noticed were told for eleven days that they could not read it',
  );
  await page.keyboard.insertText(headline);
  await expect(checklist.getByRole('button', { name: /^The headline has \d+ characters/ })).toHaveCount(
    headline.length > 120 ? 1 : 0,
  );

  await desk.button('Publish').click();
  await expect(desk.dialog).toContainText('Look at this first:');
  await desk.dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(desk.dialog.getByRole('alert')).toContainText('Publish all the same?');
  await desk.dialog.getByRole('button', { name: 'Publish anyway' }).click();
  await expect(desk.dialog).toBeHidden();
  await reader.goto(await desk.address());
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('what nobody was asked about is not published by a request either', async ({ product, newsroom, requestsOf }) => {
  const body = { type: 'doc' as const, content: [paragraph('High water.'), linked(`/science/${'nowhere'.repeat(3)}`)] };
  const { id, version } = await writeDraft(product.db, newsroom, { body });
  const requests = await requestsOf('editor');
  const publish = (data: object) => requests.post(`/desk/api/articles/${id}/publish`, { data: { version, ...data } });
  const refusal = await publish({});
  expect(refusal.status()).toBe(422);
  const { error } = await refusal.json();
  expect(error).toMatchObject({ code: 'unconfirmed', issues: [{ field: 'body' }] });
  expect((await publish({ confirmed: error.issues.map(({ message }: { message: string }) => message) })).status()).toBe(
    200,
  );
});

const picture = () =>
  sharp({ create: { width: 1300, height: 700, channels: 3, background: { r: Math.random() * 255, g: 90, b: 120 } } })
    .jpeg()
    .toBuffer();

test('a stranger reads a preview by its link until it is revoked, and nothing else', async ({
  product,
  newsroom,
  deskOf,
  reader,
  requestsOf,
}) => {
  const article = await writeDraft(product.db, newsroom, { standfirst: '' });
  const desk = await deskOf('reporter');
  const { page } = desk;
  await desk.open(article.id);
  const image = { name: 'tide.jpg', mimeType: 'image/jpeg', buffer: await picture() };
  await page.getByLabel('Upload image').first().setInputFiles(image);
  await desk.page.getByRole('textbox', { name: 'Alt text' }).fill('The quay under water');
  await desk.button('Share a preview').click();
  await desk.dialog.getByRole('textbox', { name: 'For whom' }).fill('The harbour’s lawyer');
  await desk.dialog.getByRole('combobox', { name: 'Ends after' }).selectOption('A day');
  await desk.dialog.getByRole('button', { name: 'Make the link' }).click();
  const address = await desk.dialog.getByRole('textbox', { name: 'Preview link' }).inputValue();
  expect(address).toMatch(/\/preview\/[0-9a-f]{32}$/);
  await desk.dialog.getByRole('button', { name: 'Done' }).click();
  const links = page.getByRole('region', { name: 'Preview links' });
  await expect(links).toContainText('The harbour’s lawyer');
  await expect(links).toContainText('Not seen yet');
  await desk.write('What was written afterwards.');
  await desk.isSaved();

  const answer = await reader.goto(address);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  await expect(reader.getByRole('complementary', { name: 'Preview' })).toContainText('Not published.');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(article.document.headline);
  await expect(reader.getByText('What was written afterwards.')).toHaveCount(0);
  await expect(reader.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(reader.locator('script')).toHaveCount(0);
  const shown = reader.getByRole('img', { name: 'The quay under water' });
  await expect.poll(() => shown.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  const stranger = await requestsOf(null);
  const [, sha256] = /media\/([0-9a-f]{64})\//.exec((await shown.getAttribute('src')) ?? '') ?? [];
  expect((await stranger.get(`/media/${sha256}/800.jpg`)).status()).toBe(404);
  const others = await publishNew(product.db, newsroom);
  expect((await stranger.get(others.path)).headers()['cache-control']).not.toBe('no-store');
  expect((await stranger.get(`${address}/media/${'0'.repeat(64)}/800.jpg`)).status()).toBe(404);
  expect((await stranger.get(`/preview/${'0'.repeat(32)}`)).status()).toBe(404);
  expect(await (await stranger.get('/robots.txt')).text()).toContain('Disallow: /preview/');

  await page.reload();
  await expect(links).toContainText('Seen once');
  const editor = await deskOf('editor');
  await editor.open(article.id);
  await editor.page.getByRole('button', { name: 'Revoke the link The harbour’s lawyer' }).click();
  await expect(editor.page.getByText('Revoked: the link shows nothing any more.')).toBeVisible();
  expect((await reader.reload())?.status()).toBe(410);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This preview has ended');
  await expect(reader.getByText(article.document.headline)).toHaveCount(0);
  expect((await stranger.get(`${address}/media/${sha256}/800.jpg`)).status()).toBe(404);
});

test('a preview link ends by itself; making, seeing and revoking one is for those who see the text', async ({
  product,
  newsroom,
  requestsOf,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const path = `/desk/api/articles/${id}/previews`;
  const reporter = await requestsOf('reporter');
  const made = await (await reporter.post(path, { data: { days: 7, label: '' } })).json();
  expect((await reporter.post(path, { data: { days: 365 } })).status()).toBe(422);
  const revoke = `${path}/${made.links[0].id}/revoke`;
  for (const [who, status] of [
    ['reporter2', 404],
    [null, 401],
  ] as const) {
    const requests = await requestsOf(who);
    expect((await requests.get(path)).status()).toBe(status);
    expect((await requests.post(path, { data: { days: 7 } })).status()).toBe(status);
    expect((await requests.post(revoke)).status()).toBe(status);
    expect(
      (await requests.post('/desk/api/checklist', { data: { articleId: id, hrefs: [], pictures: [] } })).status(),
    ).toBe(status);
    expect((await requests.get(`/desk/articles/${id}/preview/frame`, { maxRedirects: 0 })).status()).toBe(
      who ? 404 : 303,
    );
  }
  const stranger = await requestsOf(null);
  expect((await stranger.get(made.address)).status()).toBe(200);
  await product.owner.query(
    `update preview_links set created_at = now() - interval '2 days', expires_at = now() - interval '1 second' where id = $1`,
    [made.links[0].id],
  );
  expect((await stranger.get(made.address)).status()).toBe(410);
  expect((await (await reporter.get(path)).json()).links).toEqual([]);
});

test('a reporter names a guest and an agency, in order and as the article wants them; readers see just that', async ({
  product,
  newsroom,
  deskOf,
  reader,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  const { page } = desk;
  await desk.open(id);
  const group = page.getByRole('group', { name: 'Bylines' });
  const line = group.getByRole('figure', { name: 'As readers will see it' });
  const [guest, agency] = [unique('Ada Brandt'), unique('Quay Press')];
  for (const [name, kind] of [
    [guest, 'Person'],
    [agency, 'Agency'],
  ] as const) {
    await group.getByRole('button', { name: 'Add byline' }).click();
    await group.getByRole('combobox', { name: 'Author', exact: true }).last().fill(name);
    await page.getByRole('option', { name: `Add “${name}” as a guest` }).click();
    await desk.dialog.getByRole('combobox', { name: 'Kind' }).selectOption(kind);
    await desk.dialog.getByRole('button', { name: 'Add author' }).click();
    await expect(desk.dialog).toBeHidden();
  }
  await expect(line).toContainText(`By ${guest} and ${agency}`);
  const rows = group.getByRole('listitem');
  await rows.last().getByRole('combobox', { name: 'Author' }).press('Alt+ArrowUp');
  await expect(line).toContainText(`By ${agency} and ${guest}`);
  await expect(group.getByText(`${agency} is now 1 of 2.`)).toBeAttached();
  await rows.last().getByTitle('Drag to move').dragTo(rows.first());
  await expect(line).toContainText(`By ${guest} and ${agency}`);
  await rows.first().getByRole('button', { name: 'Another name in this article' }).click();
  await rows.first().getByRole('textbox', { name: 'Name in this article' }).fill('A. Brandt, hydrographer');
  await expect(line).toContainText(`By A. Brandt, hydrographer and ${agency}`);
  await desk.submit();

  const editor = await deskOf('editor');
  await editor.open(id);
  await editor.publishFirst();
  await reader.goto(await editor.address());
  await expect(reader.getByText(`By A. Brandt, hydrographer and ${agency}`)).toBeVisible();
  await reader.getByRole('link', { name: 'A. Brandt, hydrographer' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(guest);
  await editor.page.goto('/desk/authors');
  await expect(editor.page.getByRole('link', { name: new RegExp(guest) })).toContainText('Guest, to be completed');
});

const framed = ['phone', 'desktop', 'feed'];

for (const width of [390, 1440]) {
  test(`everybody can use the checklist, the links and every way to preview at ${width} pixels, by day and by night`, async ({
    product,
    newsroom,
    deskOf,
    requestsOf,
  }) => {
    const bylines = [{ author: newsroom.authors.littoral, role: 'by' as const, as: 'Littoral, in Sarn' }];
    const { id, document } = await writeDraft(product.db, newsroom, { bylines });
    const label = 'Averyverylongname'.repeat(5);
    const requests = await requestsOf('reporter');
    await requests.post(`/desk/api/articles/${id}/previews`, { data: { days: 7, label } });
    const { page } = await deskOf('editor');
    await page.setViewportSize({ width, height: 900 });
    const isUsable = async (path: string) => {
      expect(await overflow(page), path).toBe(0);
      // Nothing runs in a frame, axe neither; the page within is one of those looked at here.
      await page.locator('iframe').evaluateAll((frames) => {
        for (const frame of frames) frame.remove();
      });
      expect(await faultsOn(page), path).toEqual([]);
    };
    await page.goto(`/desk/articles/${id}`);
    await expect(page.getByRole('region', { name: 'Preview links' })).toContainText(label);
    await isUsable('the editor');
    for (const way of ['page', 'phone', 'desktop', 'search', 'social', 'feed']) {
      await page.goto(`/desk/articles/${id}/preview?as=${way}`);
      await expect(page.getByRole('navigation', { name: 'Preview as' })).toBeVisible();
      const text = framed.includes(way) ? page.frameLocator('iframe').locator('body') : page.locator('body');
      await expect(text).toContainText(way === 'feed' ? 'High water came at noon.' : document.headline);
      await expect(page.locator('iframe')).toHaveCount(framed.includes(way) ? 1 : 0);
      await isUsable(way);
    }
  });
}
