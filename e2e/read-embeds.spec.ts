import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { paragraph, publishNew, unique } from '@/e2e/newsroom';
import { faultsOn, overflow } from '@/e2e/page-faults';
import type { Embed } from '@/lib/body/schema';

/** One work of each provider that writers ask for most, and one of those that only tell of theirs by oEmbed. */
const works = [
  ['YouTube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', 562],
  ['Vimeo', 'https://vimeo.com/76979871', 562],
  ['X', 'https://x.com/tide_office/status/20', 0],
  ['Instagram', 'https://www.instagram.com/p/CuX_1-a/', 0],
  ['Datawrapper', 'https://datawrapper.dwcdn.net/aBc12/', 700],
  ['TED', 'https://www.ted.com/talks/a_talk', 562],
] as const;
const cards = works.map(
  ([provider, href, ratio]): Embed => ({
    type: 'embed',
    attrs: { provider, href, ratio, title: `High water as ${provider} has it`, author: 'Tide Office' },
  }),
);

test('a provider hears nothing of whoever reads an article with its work, and is asked once they follow the card', async ({
  product,
  newsroom,
  reader,
}) => {
  const content = [paragraph('The water came at noon.'), ...cards, paragraph('It went at six.')];
  const headline = unique('The tide, from six sides');
  const { path } = await publishNew(product.db, newsroom, { headline, body: { type: 'doc', content } });
  const asked: { href: string; referrer: string | undefined }[] = [];
  // Whoever is not this newsroom: the providers, played by the test.
  await reader.context().route(
    ({ origin }) => origin !== product.url,
    (route, request) => {
      asked.push({ href: request.url(), referrer: request.headers().referer });
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>A provider</title><h1>Played</h1>',
      });
    },
  );

  const cardOf = (provider: string) =>
    reader.getByRole('link', { name: `High water as ${provider} has it See it on ${provider}` });
  await reader.goto(path);
  for (const [provider] of works) {
    await cardOf(provider).hover();
    await cardOf(provider).focus();
  }
  await reader.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await expect(reader.locator('iframe, object, embed, video')).toHaveCount(0);

  for (const [provider, href] of works) {
    await reader.goto(path);
    expect(asked).toEqual([]);
    await cardOf(provider).press('Enter');
    await expect(reader.getByRole('heading', { name: 'Played' })).toBeVisible();
    // It learns from which newsroom somebody came, not from which article.
    expect(asked.splice(0)).toEqual([{ href, referrer: `${product.url}/` }]);
  }
});

for (const width of [390, 1440]) {
  test(`cards of every provider can be read and followed at ${width} pixels, by day and by night`, async ({
    product,
    newsroom,
    page,
  }) => {
    const [youtube] = cards;
    const words = { title: 'Averyverylongtitle'.repeat(12), author: 'Averyverylongname'.repeat(8) };
    const long: Embed = { type: 'embed', attrs: { ...youtube!.attrs, ...words } };
    const wordless: Embed = { type: 'embed', attrs: { ...youtube!.attrs, title: '', author: '' } };
    const content = [paragraph('The water came at noon.'), ...cards, long, wordless];
    const { path } = await publishNew(product.db, newsroom, { body: { type: 'doc', content } });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'See it on YouTube', exact: true })).toBeVisible();
    expect(await overflow(page)).toBe(0);
    expect(await faultsOn(page)).toEqual([]);
  });
}
