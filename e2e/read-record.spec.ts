import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { type Newsroom, paragraph, publishNew } from '@/e2e/newsroom';
import type { Product } from '@/e2e/product';
import { untilShown } from '@/e2e/until-shown';
import { publishArticle } from '@/lib/articles/commands/publish-article';
import { saveArticle } from '@/lib/articles/commands/save-article';
import type { DeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';

const quay = 'The night ferry sailed from the east quay at eleven with two hundred and forty people aboard.';
const office = 'Nobody in the harbour office had expected more than sixty passengers to come.';
const tickets = 'Tickets cost three marks, and children under seven travel without one.';
const crew = 'The crew of nine will work three nights in every five until the spring.';

const bodyOf = (...texts: string[]): ArticleDocument['body'] => ({ type: 'doc', content: texts.map(paragraph) });

type Room = { product: Product; newsroom: Newsroom };

/** Publishes the article again, changed, as the editor. */
async function change(
  { product: { db, url }, newsroom }: Room,
  article: DeskArticle,
  document: Partial<ArticleDocument>,
  kind: 'update' | 'correction' | 'minor' = 'update',
  note = '',
): Promise<DeskArticle> {
  const given = { actor: newsroom.people.editor, articleId: article.id };
  const saved = await saveArticle(db, {
    ...{ ...given, version: article.version, reason: 'save' },
    document: { ...article.document, ...document },
  });
  const words = { kind, note, heading: null, refersTo: null };
  const changed = await publishArticle(db, { ...given, version: saved.version, ...words });
  await untilShown(url, changed);
  return changed;
}

test('a comparison marks words, whole paragraphs, moves and the headline, in the page and for the ear', async ({
  product,
  newsroom,
  reader,
}) => {
  const article = await publishNew(product.db, newsroom, { body: bodyOf(quay, office, tickets) });
  const headline = `${article.document.headline} again`;
  await change({ product, newsroom }, article, {
    headline,
    body: bodyOf(tickets, quay.replace('eleven', 'midnight'), office, crew),
  });

  await reader.goto(`${article.path}/history/1/2`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('What changed from version 1 to version 2');
  await expect(
    reader.getByText(/^One paragraph and the headline changed, one paragraph was added, and one/),
  ).toBeVisible();
  await expect(reader.locator('del', { hasText: 'eleven' })).toHaveText('removed: eleven');
  await expect(reader.locator('ins', { hasText: 'midnight' })).toHaveText('added: midnight');
  await expect(reader.locator('ins', { hasText: crew })).toBeVisible();
  await expect(reader.locator('dt', { hasText: 'Headline' })).toBeVisible();
  await reader.getByRole('link', { name: 'Moved from here' }).click();
  await expect(reader.locator(':target')).toContainText(tickets);
});

test('unchanged stretches are folded and open without a script', async ({ product, newsroom, reader }) => {
  const long = Array.from({ length: 12 }, (_, index) => `${office} That was day ${index + 1}.`);
  const article = await publishNew(product.db, newsroom, { body: bodyOf(...long, quay) });
  await change({ product, newsroom }, article, { body: bodyOf(...long, quay, crew) });
  await reader.goto(`${article.path}/history/1/2`);
  await expect(reader.getByText('That was day 1.')).toBeHidden();
  await reader.getByText('12 paragraphs unchanged').click();
  await expect(reader.getByText('That was day 1.')).toBeVisible();
});

test('the history tells every version, and a minor edit is not what changed last', async ({
  product,
  newsroom,
  reader,
}) => {
  const room = { product, newsroom };
  const first = await publishNew(product.db, newsroom, { body: bodyOf(quay, tickets) });
  const note = 'Tickets cost four marks, not three.';
  const corrected = { body: bodyOf(quay, tickets.replace('three', 'four')) };
  const second = await change(room, first, corrected, 'correction', note);
  await change(room, second, { body: bodyOf(quay.replace('east', 'East'), tickets.replace('three', 'four')) }, 'minor');

  await reader.goto(`${first.path}/history`);
  const last = reader.getByRole('region', { name: 'What changed last' });
  await expect(last).toContainText(note);
  await expect(last.locator('ins')).toHaveText('added: four');
  await expect(last.locator('del')).toHaveText('removed: three');
  const entries = reader
    .getByRole('region', { name: '3 versions' })
    .getByRole('listitem')
    .filter({
      has: reader.getByRole('heading'),
    });
  await expect(entries).toHaveCount(3);
  await expect(entries.first()).toContainText('Minor edit');
  await expect(entries.nth(1)).toContainText('One paragraph changed; 1 word added, 1 removed.');
  await entries.nth(1).getByRole('link', { name: 'All changes since version 2' }).click();
  await expect(reader).toHaveURL(`${product.url}${first.path}/history/2/3`);
});

test('versions lead to each other and to what stands now', async ({ product, newsroom, reader }) => {
  const room = { product, newsroom };
  const first = await publishNew(product.db, newsroom, { body: bodyOf(quay) });
  const second = await change(room, first, { body: bodyOf(quay, office) });
  await change(room, second, { body: bodyOf(quay, office, crew) });
  await reader.goto(`${first.path}/history/1`);
  await expect(reader.getByText(/This is version 1 of 3, as published /)).toBeVisible();
  await expect(reader.getByText(crew)).toHaveCount(0);
  await reader.getByRole('link', { name: 'Next version' }).click();
  await expect(reader.getByText(office)).toBeVisible();
  await reader.getByRole('link', { name: 'read the current version' }).click();
  await expect(reader).toHaveURL(`${product.url}${first.path}`);
});

test('one comparison has one address, and numbers that never were have none', async ({
  product,
  newsroom,
  request,
}) => {
  const article = await publishNew(product.db, newsroom, { body: bodyOf(quay) });
  await change({ product, newsroom }, article, { body: bodyOf(quay, office) });
  const ask = async (beneath: string) => {
    const answer = await request.get(`${article.path}${beneath}`, { maxRedirects: 0 });
    return [answer.status(), answer.headers().location?.replace(product.url, '')];
  };
  expect(await ask('/history/2/1')).toEqual([308, `${article.path}/history/1/2`]);
  expect(await ask('/history/2/2')).toEqual([308, `${article.path}/history/2`]);
  for (const beneath of ['/history/3', '/history/0', '/history/1/3', '/history/x', '/history/01', '/history/1/2/3']) {
    expect((await ask(beneath))[0], beneath).toBe(404);
  }
});
