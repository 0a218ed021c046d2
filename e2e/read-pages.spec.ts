import { expect, type Page } from '@playwright/test';
import { demoArticles } from '@/db/demo/articles/all';
import { newsroom as paper } from '@/db/demo/newsroom';
import { test } from '@/e2e/fixtures';
import { cast, oldPath, paths, readerPages } from '@/e2e/reader-pages';

const dated = /[A-Z][a-z]+ \d{1,2}, \d{4}/;
const timed = /[A-Z][a-z]+ \d{1,2}, \d{4} \d\d:\d\d/;
const policy =
  "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

for (const { name, path, status } of readerPages) {
  test(`${name}: answers ${status}, runs no script and lets none in`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(status);
    expect(answer.headers()['content-security-policy']).toBe(policy);
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    const html = await answer.text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    for (const tag of scripts) expect(tag).toBe('<script type="application/ld+json">');
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|rel="(module)?preload"[^>]*as="script"/i);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  });

  test(`${name}: nothing stands out sideways on a screen of 320 pixels`, async ({ reader }) => {
    await reader.setViewportSize({ width: 320, height: 640 });
    await reader.goto(path);
    expect(await widthOf(reader)).toBeLessThanOrEqual(320);
    await expect(reader.locator('h1')).toHaveCount(1);
  });
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

test('an article’s page stands in the order that readers know', async ({ reader }) => {
  const { headline, standfirst, kicker, leadImage } = cast.lead;
  await reader.goto(paths.lead);
  const update = reader.getByRole('link', { name: /^Last update: / });
  await expect(update).toHaveText(new RegExp(`^Last update: ${timed.source}$`));
  await expect(update).toHaveAttribute('href', `${paths.lead}/history`);
  await expect(update.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  const logo = reader.getByRole('banner').getByRole('link', { name: paper.name });
  await expect(logo).toHaveAttribute('href', '/');
  const article = reader.getByRole('main').getByRole('article').first();
  const parts = [
    update,
    logo,
    reader.getByRole('navigation', { name: 'Sections' }),
    reader.getByRole('searchbox').filter({ visible: true }),
    article.getByText(kicker, { exact: true }),
    article.getByRole('heading', { level: 1, name: headline }),
    article.getByText(standfirst),
    article.getByText(/^By .+ [A-Z][a-z]+ \d{1,2}, \d{4}$/),
    article.getByRole('figure').first(),
    article.getByText(new RegExp(`^${cast.lead.dateline} — `)),
    reader.getByRole('navigation', { name: 'Topics' }),
    reader.getByRole('link', { name: 'WhatsApp' }),
    reader.getByRole('heading', { name: 'More from Politics' }),
    reader.getByRole('contentinfo'),
  ];
  await inOrder(reader, parts);
  await expect(article.getByRole('figure').first().getByRole('img')).toHaveAttribute('alt', leadImage!.alt);
  await expect(article.locator('figcaption').first()).toHaveText(`${leadImage!.caption} / ${leadImage!.credit}`);
  await expect(reader.getByRole('contentinfo')).toContainText('Times are Asia/Baku (UTC+4)');
  for (const name of ['Corrections', 'Contact', 'Feeds']) {
    await expect(
      reader
        .getByRole('contentinfo')
        .getByRole('link', { name: new RegExp(name) })
        .first(),
    ).toBeVisible();
  }
});

async function inOrder(page: Page, parts: ReturnType<Page['locator']>[]): Promise<void> {
  for (const part of parts) await expect(part).toBeVisible();
  const handles = await Promise.all(parts.map((part) => part.elementHandle()));
  for (let index = 1; index < handles.length; index++) {
    const follows = await page.evaluate(
      ([before, after]) => !!before && !!after && !!(before.compareDocumentPosition(after) & 4),
      [handles[index - 1]!, handles[index]!] as const,
    );
    expect(follows, `${parts[index - 1]} stands before ${parts[index]}`).toBe(true);
  }
}

test('on phones the sections fold into one line, which opens without a script', async ({ reader }) => {
  await reader.setViewportSize({ width: 390, height: 800 });
  await reader.goto(paths.lead);
  const sections = reader.getByRole('banner').getByRole('group').or(reader.getByRole('banner').locator('details'));
  const link = reader.getByRole('banner').getByRole('link', { name: 'Science' });
  await expect(link.filter({ visible: true })).toHaveCount(0);
  await sections.first().locator('summary', { hasText: 'Sections' }).click();
  await expect(link.filter({ visible: true })).toHaveCount(1);
});

test('bylines read as they would be spoken, and an unsigned article has its date alone', async ({ reader }) => {
  await reader.goto(paths.manyHands);
  const byline = reader.getByText(/^By .+, .+ and /);
  await expect(byline).toHaveText(/^By [^,]+, [^,]+ and [^,]+ [A-Z][a-z]+ \d{1,2}, \d{4}$/);
  await expect(reader.getByText(/^Photographs by \S/)).toBeVisible();
  await reader.goto(paths.unsigned);
  await expect(reader.locator('article').first().getByText(/^By /)).toHaveCount(0);
  await expect(reader.locator('article header').first().getByText(dated)).toBeVisible();
});

test('what kind of text it is, and who paid, stand in words', async ({ reader }) => {
  await reader.goto(paths.opinion);
  await expect(reader.locator('article header').first()).toContainText('Opinion');
  await reader.goto(paths.paid);
  await expect(reader.locator('article header').first()).toContainText('Paid content');
  await expect(reader.locator('article header').first()).toContainText(`Paid for by ${cast.paid.sponsor}`);
});

test('an Arabic article reads from the right, in its own words, its names untouched', async ({ reader }) => {
  await reader.goto(paths.arabic);
  await expect(reader.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(reader.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(reader.getByRole('article').first()).toHaveAttribute('dir', 'rtl');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(cast.arabic.headline);
  await expect(reader.getByText('Last update:')).toHaveCount(0);
  await reader.goto(paths.azerbaijani);
  await expect(reader.locator('html')).toHaveAttribute('lang', 'az');
  await expect(reader.getByText('Last update:')).toHaveCount(0);
});

test('a changed article says how often it changed, and what', async ({ reader }) => {
  await reader.goto(paths.fiveVersions);
  await expect(reader.getByText('Changed three times since publication')).toBeVisible();
  const [update, correction, clarification] = cast.fiveVersions.versions!;
  const notices = reader.getByText(/^(Correction|Clarification|Update|Editor’s note) /);
  await expect(notices.first()).toContainText(clarification!.note);
  await expect(notices.nth(1)).toHaveText(
    new RegExp(
      `^Correction ${timed.source}: ${correction!.note.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} See what changed$`,
    ),
  );
  expect(update!.kind).toBe('update');
  await notices.nth(1).getByRole('link', { name: 'See what changed' }).click();
  await expect(reader).toHaveURL(/\/history\/2\/3$/);
  await expect(reader.locator('ins').first()).toBeVisible();
});

test('tapping Last update says what changed last, in a sentence and in the changed words', async ({ reader }) => {
  await reader.setViewportSize({ width: 390, height: 844 });
  await reader.goto(paths.fiveVersions);
  await reader.getByRole('link', { name: /^Last update: / }).click();
  const answer = reader.getByRole('region', { name: 'What changed last' });
  await expect(answer).toBeVisible();
  await expect(answer).toContainText(/\w+\./);
  await expect(answer.locator('ins, del').first()).toBeInViewport();
  await expect(reader.getByRole('heading', { name: '5 versions' })).toBeVisible();
});

test('a retracted article keeps its address, says so first, and keeps its text in the history', async ({ reader }) => {
  const { retracted } = cast;
  const note = retracted.state === 'retracted' ? retracted.note : '';
  await reader.goto(paths.retracted);
  await expect(reader).toHaveTitle(/^Retracted/);
  await expect(reader.getByText('Retracted', { exact: true })).toBeVisible();
  await expect(reader.getByText(note)).toBeVisible();
  await expect(reader.getByText(retracted.standfirst)).toHaveCount(0);
  await reader.getByRole('link', { name: 'History of this article' }).click();
  await reader.getByRole('link', { name: 'Version 1', exact: true }).click();
  await expect(reader.getByText(retracted.standfirst)).toBeVisible();
});

test('a page that is missing, removed or broken says so in a sentence, without a script', async ({ reader }) => {
  const said = async (path: string, status: number, ...sentences: (string | RegExp)[]) => {
    const answer = await reader.goto(path);
    expect(answer?.status()).toBe(status);
    for (const sentence of sentences) await expect(reader.getByText(sentence).first()).toBeVisible();
    await expect(reader.getByRole('link', { name: /front page/ }).first()).toBeVisible();
  };
  const missing = 'There is no page at this address.';
  await said('/politics/nothing-was-ever-here', 404, 'Page not found', new RegExp(missing));
  await said('/no/such/page', 404, /There is (no page|nothing) at this address/);
  await said('/%E0%A4%A', 400, 'This address cannot be read');
  const { unpublished } = cast;
  const reason = unpublished.state === 'unpublished' ? unpublished.publicReason : '';
  await said(paths.unpublished, 410, new RegExp(`This article was removed on ${dated.source}`), reason);
});

test('an old address leads to the new one, with everything beneath it', async ({ request }) => {
  for (const beneath of ['', '/history', '/history/1', '/history/1/2']) {
    const answer = await request.get(`${oldPath}${beneath}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(new URL(answer.headers().location!, 'http://x').pathname).toBe(`${paths.moved}${beneath}`);
    expect(answer.headers()['cache-control']).toMatch(/no-store|max-age=0/);
  }
});

test('an article’s page says of itself what machines ask', async ({ reader, request, product }) => {
  await reader.goto(paths.lead);
  const meta = (name: string) => reader.locator(`head meta[name="${name}"], head meta[property="${name}"]`);
  await expect(reader).toHaveTitle(new RegExp(cast.lead.headline));
  await expect(meta('description')).toHaveAttribute('content', cast.lead.description || cast.lead.standfirst);
  await expect(reader.locator('head link[rel=canonical]')).toHaveAttribute('href', `${product.url}${paths.lead}`);
  await expect(meta('og:title')).toHaveAttribute('content', cast.lead.headline);
  await expect(meta('og:type')).toHaveAttribute('content', 'article');
  await expect(meta('og:image:width')).toHaveAttribute('content', '1200');
  await expect(meta('og:image:alt')).toHaveAttribute('content', cast.lead.leadImage!.alt);
  await expect(meta('article:published_time')).toHaveAttribute('content', /^\d{4}-/);
  const card = await request.get((await meta('og:image').getAttribute('content'))!);
  expect(card.headers()['content-type']).toBe('image/jpeg');
  const data = JSON.parse((await reader.locator('script[type="application/ld+json"]').textContent())!);
  expect(data).toMatchObject({ '@type': 'NewsArticle', headline: cast.lead.headline, inLanguage: 'en' });
  expect(data.author[0]).toMatchObject({ '@type': 'Person' });
  await reader.goto(paths.agency);
  const agencys = JSON.parse((await reader.locator('script[type="application/ld+json"]').textContent())!);
  expect(agencys.author[0]).toMatchObject({ '@type': 'Organization', url: `${product.url}/authors/littoral` });
});

test('an old version is not for search engines, and points at the article', async ({ reader, product }) => {
  await reader.goto(`${paths.fiveVersions}/history/1`);
  await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(reader.locator('link[rel=canonical]')).toHaveAttribute('href', `${product.url}${paths.fiveVersions}`);
  await expect(reader.getByText(/This is version 1 of 5, as published /)).toBeVisible();
});

test('on paper stands the article, not what surrounds it', async ({ reader }) => {
  await reader.goto(paths.lead);
  await reader.emulateMedia({ media: 'print' });
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(reader.getByRole('searchbox').filter({ visible: true })).toHaveCount(0);
  await expect(reader.getByRole('link', { name: 'WhatsApp' })).toBeHidden();
});

test('drafts stand nowhere that a reader can look', async ({ request }) => {
  const hidden = demoArticles.filter(({ state }) => /draft|review|returned|approved|scheduled/.test(state));
  const places = [
    '/',
    '/feed.xml',
    '/rss.xml',
    '/feed.json',
    '/sitemap.xml',
    '/sitemaps/news.xml',
    '/search?q=council',
    '/corrections/feed.xml',
  ];
  for (const place of places) {
    const text = await (await request.get(place)).text();
    for (const { slug, state } of hidden) if (state !== 'working draft') expect(text, place).not.toContain(slug);
  }
});

test('feeds and sitemaps are whole, and each other’s company', async ({ request }) => {
  const under = ['', '/politics', '/authors/nadia-velkhar', '/topics/harbour'];
  for (const place of under) {
    for (const [file, type] of [
      ['feed.xml', 'atom'],
      ['rss.xml', 'rss'],
      ['feed.json', 'json'],
    ] as const) {
      const answer = await request.get(`${place}/${file}`);
      expect(answer.status(), `${place}/${file}`).toBe(200);
      expect(answer.headers()['content-type']).toContain(type);
    }
  }
  expect(await (await request.get('/sitemap.xml')).text()).toContain('/sitemaps/news.xml');
  expect(await (await request.get('/robots.txt')).text()).toMatch(/Disallow: \/desk[\s\S]*Sitemap: /);
});

test('a search finds an article by its words, and forgives no script', async ({ reader }) => {
  await reader.goto('/');
  await reader.getByRole('searchbox').filter({ visible: true }).fill('Old Mole');
  await reader.getByRole('searchbox').filter({ visible: true }).press('Enter');
  await expect(reader).toHaveURL(/\/search\?q=Old/);
  await expect(reader.getByRole('link', { name: cast.lead.headline })).toBeVisible();
});
