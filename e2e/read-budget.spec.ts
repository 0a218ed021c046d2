import { expect, type Request } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { paths } from '@/e2e/reader-pages';

const kB = 1000;

test('an article’s first view costs little', async ({ browser, product }) => {
  for (const path of [paths.lead, paths.fiveVersions, paths.arabic]) {
    const context = await browser.newContext({
      ...{ baseURL: product.url, javaScriptEnabled: false },
      ...{ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true },
    });
    const page = await context.newPage();
    const weights: Record<string, number> = {};
    const pictures: { url: string; bytes: number }[] = [];
    const weigh = async (request: Request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      const bytes = responseBodySize + responseHeadersSize;
      const kind = request.resourceType();
      weights[kind] = (weights[kind] ?? 0) + bytes;
      if (kind === 'image') pictures.push({ url: request.url(), bytes });
    };
    const weighed: Promise<void>[] = [];
    page.on('requestfinished', (request) => weighed.push(weigh(request)));
    await page.goto(path, { waitUntil: 'networkidle' });
    await Promise.all(weighed);
    const { document = 0, stylesheet = 0, font = 0, script = 0, image: _, ...others } = weights;
    const said = `${path}: ${JSON.stringify(weights)}`;
    expect(script, said).toBe(0);
    expect(document, said).toBeGreaterThan(0);
    expect(font, said).toBeGreaterThan(0);
    expect(document + stylesheet, said).toBeLessThan(25 * kB);
    const rest = Object.values(others).reduce((sum, bytes) => sum + bytes, 0);
    expect(document + stylesheet + font + rest, said).toBeLessThan(150 * kB);

    const lead = page.locator('article figure').first().getByRole('img');
    const shown = await lead.evaluate((img) => (img as HTMLImageElement).currentSrc);
    const taken = pictures.find(({ url }) => url === shown);
    expect(taken, `${path}: ${shown}`).toBeDefined();
    expect(taken!.bytes, shown).toBeLessThanOrEqual(80 * kB);
    await context.close();
  }
});

test('the lead pictures of what stands at the top cost a phone at most 80 kB', async ({ request, product }) => {
  test.slow();
  const { rows } = await product.owner.query<{ sha256: string }>(
    `select r.document -> 'leadImage' ->> 'sha256' as sha256 from fronts f join articles a on a.id = f.article_id
       join revisions r on r.id = a.live_revision_id where a.live = 'published' and r.document -> 'leadImage' <> 'null'`,
  );
  expect(rows.length).toBeGreaterThan(3);
  for (const { sha256 } of rows) {
    const answer = await request.get(`/media/${sha256}/800.avif`);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).length, sha256).toBeLessThanOrEqual(80 * kB);
  }
});

test('nothing jumps: every picture says its size, only the first is not lazy', async ({ reader }) => {
  await reader.goto(paths.lead);
  const pictures = reader.getByRole('main').locator('img');
  for (const [index, picture] of (await pictures.all()).entries()) {
    await expect(picture).toHaveAttribute('width', /^\d+$/);
    await expect(picture).toHaveAttribute('height', /^\d+$/);
    await expect(picture).toHaveAttribute('loading', index === 0 ? 'eager' : 'lazy');
  }
});
