import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { paragraph, publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { saveArticle } from '@/lib/articles/commands/save-article';
import type { ArticleDocument } from '@/lib/articles/document';

test('before it goes out an editor sees the text, as last written, in every place to which it will travel', async ({
  product,
  newsroom,
  deskOf,
}) => {
  const { rows } = await product.owner.query<{ image: NonNullable<ArticleDocument['leadImage']> }>(
    `select r.document -> 'leadImage' as image from articles a join revisions r on r.id = a.live_revision_id
       where a.live = 'published' and r.document -> 'leadImage' <> 'null' limit 1`,
  );
  const leadImage = rows[0]!.image;
  const body = { type: 'doc' as const, content: [paragraph('High water came at noon.')] };
  const description = 'Eleven days of wrong tide tables, and who knew of them.';
  const { id } = await writeDraft(product.db, newsroom, { body, description, leadImage });
  const desk = await deskOf('editor');
  await desk.open(id);
  const headline = unique('The pilots who noticed were told for eleven days that they could not read');
  await desk.words('Headline').fill(headline);
  const [page] = await Promise.all([desk.page.waitForEvent('popup'), desk.button('Preview').click()]);

  const preview = page.getByRole('complementary', { name: 'Preview' });
  await expect(preview).toContainText('readers do not see it');
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  const look = async (name: string) => {
    const way = preview.getByRole('navigation', { name: 'Preview as' }).getByRole('link', { name, exact: true });
    await way.press('Enter');
    await expect(way).toHaveAttribute('aria-current', 'page');
  };

  for (const [way, width] of [
    ['Phone', 390],
    ['Desktop', 1440],
  ] as const) {
    await look(way);
    const framed = page.frameLocator(`iframe[title="The page on a ${way.toLowerCase()}"]`);
    await expect(framed.getByRole('heading', { level: 1, name: headline })).toBeVisible();
    // As a device of that width lays the page out, whatever the width of the window around it.
    const frame = page.frames().find((one) => one !== page.mainFrame())!;
    expect(await frame.evaluate(() => document.documentElement.clientWidth), way).toBe(width);
  }

  await look('Search result');
  const found = page.getByRole('region', { name: 'As a search result' });
  await expect(found.getByRole('heading')).toHaveText(`${headline.slice(0, 60).trimEnd()}…`);
  await expect(found).toContainText('› science › the-pilots-who-noticed-were-told');
  await expect(found).toContainText(description);

  await look('Social card');
  const card = page.getByRole('region', { name: 'As a social card' });
  await expect(card.getByRole('heading')).toHaveText(headline);
  const shown = card.getByRole('img', { name: leadImage.alt });
  await expect.poll(() => shown.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1200);

  await look('Feed entry');
  const entry = page.getByRole('region', { name: 'As a feed entry' });
  await expect(entry.getByRole('heading')).toHaveText(headline);
  const text = page.frameLocator('iframe[title="The entry’s text"]').locator('body');
  await expect(text).toContainText('High water came at noon.');
  await preview.getByRole('link', { name: 'Back to the editor' }).click();
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue(headline);
});

test('no way to preview shows a working text to a reporter who did not write it, published or not', async ({
  product,
  newsroom,
  requestsOf,
}) => {
  const draft = await writeDraft(product.db, newsroom);
  const live = await publishNew(product.db, newsroom);
  const document = { ...live.document, headline: unique('Not yet to be known') };
  const given = { actor: newsroom.people.editor, articleId: live.id, version: live.version };
  await saveArticle(product.db, { ...given, document, reason: 'save' });
  const [writer, other] = [await requestsOf('editor'), await requestsOf('reporter2')];
  for (const way of ['', '?as=search', '?as=social', '?as=feed', '/frame']) {
    expect((await other.get(`/desk/articles/${draft.id}/preview${way}`)).status(), way).toBe(404);
    const address = `/desk/articles/${live.id}/preview${way}`;
    expect(await (await writer.get(address)).text(), way).toContain(document.headline);
    const shown = await other.get(address);
    expect(shown.status(), way).toBe(200);
    expect(await shown.text(), way).not.toContain(document.headline);
  }
});
