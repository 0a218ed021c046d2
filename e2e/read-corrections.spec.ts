import { expect, type Page } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { type Newsroom, paragraph, publishNew, unique } from '@/e2e/newsroom';
import type { Product } from '@/e2e/product';
import { cast, paths } from '@/e2e/reader-pages';
import { untilShown } from '@/e2e/until-shown';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { retractArticle } from '@/lib/articles/commands/withdraw-article';
import type { DeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import type { PublicationWords } from '@/lib/articles/publish-revision';

type Room = { product: Product; newsroom: Newsroom };
type Live = DeskArticle & { path: string };

const bodyOf = (text: string): ArticleDocument['body'] => ({ type: 'doc', content: [paragraph(text)] });
const wrong = 'The lamp can be seen for twelve miles.';
const right = 'The lamp can be seen for twenty-two miles.';

/** Publishes over what readers have; without a text, over the same text. */
async function publishOver(
  { product: { db, url }, newsroom }: Room,
  { id, document, version, path }: Live,
  words: Partial<PublicationWords>,
  text?: string,
): Promise<Live> {
  const article = await publishArticle(db, {
    ...{ actor: newsroom.people.editor, articleId: id, version },
    ...{ note: '', heading: null, refersTo: null, ...words },
    ...(text && { document: { ...document, body: bodyOf(text) } }),
  });
  await untilShown(url, article);
  return { ...article, path };
}

const published = ({ product, newsroom }: Room, text = wrong): Promise<Live> =>
  publishNew(product.db, newsroom, { body: bodyOf(text) });

/** One entry of the history, by its number. */
const entry = (page: Page, number: number) => page.locator(`#version-${number}`);
const structured = async (page: Page) =>
  JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);

test('a correction stands on its article, on the corrections page and in both feeds, each leading to what changed', async ({
  product,
  newsroom,
  reader,
  request,
}) => {
  const room = { product, newsroom };
  const note = unique('The lamp can be seen for twenty-two miles, not twelve');
  const article = await publishOver(room, await published(room), { kind: 'correction', note }, right);
  const comparison = `${article.path}/history/1/2`;

  await reader.goto(article.path);
  await expect(reader.getByText(note)).toBeVisible();
  await expect(reader.getByRole('link', { name: 'See what changed' })).toHaveAttribute('href', comparison);
  const data = await structured(reader);
  expect(data.correction).toMatchObject([
    { '@type': 'CorrectionComment', text: note, url: `${product.url}${comparison}` },
  ]);
  expect(data.dateModified).toBe(data.correction[0].datePublished);

  await reader.goto('/corrections');
  const line = reader.getByRole('listitem').filter({ hasText: note });
  await expect(line).toContainText('Correction');
  await expect(line.getByRole('link', { name: article.document.headline })).toHaveAttribute('href', article.path);
  await line.getByRole('link', { name: 'See what changed' }).click();
  await expect(reader).toHaveURL(`${product.url}${comparison}`);
  await expect(reader.locator('ins', { hasText: 'twenty' })).toBeVisible();

  for (const feed of ['/feed.json', '/corrections/feed.json']) {
    const { items } = (await (await request.get(feed)).json()) as {
      items: { url: string; content_html: string; date_modified: string }[];
    };
    const item = items.find(({ content_html }) => content_html.includes(note))!;
    expect(item.content_html, feed).toContain(`${product.url}${comparison}`);
    expect(new Date(item.date_modified).toISOString(), feed).toBe(data.dateModified);
  }
});

test('a correction of text already changed marks the version that mended it', async ({ product, newsroom, reader }) => {
  const room = { product, newsroom };
  const updated = await publishOver(room, await published(room), { kind: 'update' }, right);
  const note = unique('An earlier version said twelve miles');
  const { path } = await publishOver(room, updated, { kind: 'correction', note, refersTo: 2 });

  await reader.goto(`${path}/history`);
  await expect(entry(reader, 3)).toContainText('The fault was fixed in version 2.');
  const link = entry(reader, 3).getByRole('link', { name: 'See what version 2 changed' });
  await expect(link).toHaveAttribute('href', `${path}/history/1/2`);
  await entry(reader, 2).getByRole('link', { name: 'Later noted as a correction' }).click();
  await expect(reader.locator(':target')).toContainText(note);
  await reader.goto('/corrections');
  const line = reader.getByRole('listitem').filter({ hasText: note });
  await expect(line.getByRole('link', { name: 'See what changed' })).toHaveAttribute('href', `${path}/history/1/2`);
});

test('a faulty notice stays on the record beside the one that replaced it, and leaves the article', async ({
  product,
  newsroom,
  reader,
}) => {
  const room = { product, newsroom };
  const faulty = unique('The lamp can be seen for twenty-two miles, not for two');
  const better = unique('The lamp can be seen for twenty-two miles, not for twelve');
  const corrected = await publishOver(room, await published(room), { kind: 'correction', note: faulty }, right);
  const { path } = await publishOver(room, corrected, { kind: 'correction', note: better, supersedes: 2 });

  await reader.goto(path);
  await expect(reader.getByText(better)).toBeVisible();
  await expect(reader.getByText(faulty)).toHaveCount(0);
  expect((await structured(reader)).correction).toHaveLength(1);
  await reader.goto(`${path}/history`);
  await expect(entry(reader, 2)).toContainText(faulty);
  await expect(entry(reader, 3)).toContainText('Replaces the notice of version 2');
  await entry(reader, 2).getByRole('link', { name: 'Replaced by the notice of version 3' }).click();
  await expect(reader.locator(':target')).toContainText(better);
  await reader.goto('/corrections');
  const lines = reader.getByRole('listitem');
  await expect(lines.filter({ hasText: better })).not.toContainText('Replaced');
  const mark = lines.filter({ hasText: faulty }).getByRole('link', { name: 'Replaced by the notice of version 3' });
  await expect(mark).toHaveAttribute('href', `${path}/history#version-3`);
});

test('corrections are narrowed down by section and month without a script, twenty to a page', async ({
  product,
  newsroom,
  reader,
}) => {
  test.slow();
  const room = { product, newsroom };
  let article = await published(room);
  const note = unique('Said again');
  for (let count = 1; count <= 21; count++) {
    article = await publishOver(
      room,
      article,
      { kind: 'clarification', note: `${note}, no. ${count}` },
      `${right} ${count}`,
    );
  }
  await reader.goto('/corrections');
  await expect(reader.locator('head link[type="application/atom+xml"]')).toHaveAttribute(
    'href',
    `${product.url}/corrections/feed.xml`,
  );
  const form = reader.getByRole('form', { name: 'Narrow down the corrections' });
  await form.getByLabel('Section').selectOption('Science');
  const month = await form.getByLabel('Month').locator('option').nth(1).getAttribute('value');
  await form.getByLabel('Month').selectOption(month);
  await form.getByRole('button', { name: 'Show' }).click();
  await expect(reader).toHaveURL(new RegExp(`/corrections\\?section=science&month=${month}$`));
  await expect(form.getByLabel('Section')).toHaveValue('science');
  const listed = reader.locator('.corrections > li');
  await expect(listed).toHaveCount(20);
  await reader.getByRole('link', { name: 'Older' }).click();
  await expect(reader).toHaveURL(new RegExp(`section=science&month=${month}&page=2$`));
  await expect(reader.getByText(`${note}, no. 1`, { exact: true })).toBeVisible();
  await expect(reader.getByRole('link', { name: 'Newer' })).toBeVisible();

  await reader.goto('/corrections?section=science&month=1999-01');
  await expect(reader.getByText('No correction was published there in that time.')).toBeVisible();
  await reader.getByRole('link', { name: 'See all corrections' }).click();
  await expect(reader).toHaveURL(`${product.url}/corrections`);
});

test('corrections have one address for each choice, and none for what cannot be chosen', async ({ request }) => {
  const status = async (query: string) => (await request.get(`/corrections?${query}`)).status();
  expect(await status('section=&month=&utm_source=x')).toBe(200);
  expect(await status('section=no-such-section')).toBe(404);
  expect(await status('page=999')).toBe(404);
  for (const query of ['month=2026-13', 'month=soon', 'section=%3Cb%3E', 'month=2026-11&month=2026-10']) {
    expect(await status(query), query).toBe(400);
  }
});

test('the corrections’ feeds are whole', async ({ request }) => {
  for (const [file, type] of [
    ['feed.xml', 'atom'],
    ['rss.xml', 'rss'],
    ['feed.json', 'json'],
  ] as const) {
    const answer = await request.get(`/corrections/${file}`);
    expect(answer.status(), file).toBe(200);
    expect(answer.headers()['content-type']).toContain(type);
    expect(await answer.text()).toContain('Corrections and clarifications');
  }
});

test('a retracted article is found in search, marked before its headline and without its text', async ({
  product,
  newsroom,
  reader,
  request,
}) => {
  const headline = unique('Eels return to the inner harbour');
  const { id, path, version } = await publishNew(product.db, newsroom, { headline, standfirst: 'Anglers counted.' });
  const note = unique('Nobody counted');
  await retractArticle(product.db, { actor: newsroom.people.editor, articleId: id, version, note });

  await reader.goto(`/search?q=${encodeURIComponent(headline)}`);
  const found = reader.getByRole('article').filter({ hasText: headline });
  await expect(found.getByRole('heading')).toHaveText(`Retracted: ${headline}`);
  await expect(found).not.toContainText('Anglers counted.');
  await found.getByRole('link', { name: headline }).click();
  await expect(reader).toHaveURL(`${product.url}${path}`);
  await expect(reader).toHaveTitle(new RegExp(`^Retracted: ${headline}`));
  await expect(reader.getByRole('article').first()).toContainText(new RegExp(`^Retracted .*${note}.*${headline}`));
  await expect(reader.getByText('High water came at noon.')).toHaveCount(0);
  expect((await structured(reader)).correction).toMatchObject([{ text: note }]);
  for (const place of ['/', '/science', '/sitemaps/news.xml']) {
    expect(await (await request.get(place)).text(), place).not.toContain(headline);
  }
  const { items } = (await (await request.get('/science/feed.json')).json()) as { items: Record<string, string>[] };
  const item = items.find(({ title }) => title === `Retracted: ${headline}`)!;
  expect(item.content_html).toContain(note);
  expect(item.content_html).not.toContain('High water');
  await reader.goto(`${path}/history/1`);
  await expect(reader.getByText('High water came at noon.')).toBeVisible();
});

test('the demo’s own corrections lead to its versions', async ({ reader, product }) => {
  const { note } = cast.fiveVersions.versions!.find(({ kind }) => kind === 'correction')!;
  await reader.goto(`/corrections?section=${cast.fiveVersions.section}`);
  await reader.getByRole('listitem').filter({ hasText: note }).getByRole('link', { name: 'See what changed' }).click();
  await expect(reader).toHaveURL(new RegExp(`^${product.url}${paths.fiveVersions}/history/\\d/\\d$`));
});
