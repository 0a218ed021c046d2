import { expect, type Page } from '@playwright/test';
import { type Desk, waitUntilHeard } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { holdSaves } from '@/e2e/hold-saves';
import { writeDraft } from '@/e2e/newsroom';
import { faultsOn } from '@/e2e/page-faults';
import type { Product } from '@/e2e/product';

const here = (desk: Desk) => desk.page.getByRole('list', { name: 'Also in this article' });

async function fieldsOf(product: Product, id: string, field: string): Promise<string[]> {
  const { rows } = await product.owner.query<{ text: string }>(
    `select document ->> $2 as text from revisions where article_id = $1 order by number`,
    [id, field],
  );
  return rows.map(({ text }) => text);
}

test('two people in one article see each other, and what they write in different places stands together', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const [writer, editor] = [await deskOf('reporter'), await deskOf('editor')];
  await writer.open(id);
  await editor.open(id);
  await expect(here(editor)).toContainText(newsroom.people.reporter.name);
  await here(writer).getByRole('button', { name: newsroom.people.editor.name }).click();
  const card = writer.page.getByRole('dialog', { name: newsroom.people.editor.name });
  await expect(card).toContainText(/is in this article since \d\d:\d\d/);
  await writer.page.keyboard.press('Escape');

  await editor.body.getByText('The table said one.').click();
  const mark = writer.page.locator('[data-present]', { hasText: 'The table said one.' });
  await expect(mark).toHaveAttribute('data-present', newsroom.people.editor.name);

  // An open editor with nothing unsaved takes the newer text at once.
  await editor.words('Headline').fill('The tide table was an hour late');
  await editor.save();
  await expect(writer.words('Headline')).toHaveValue('The tide table was an hour late');

  const letGo = await holdSaves(writer.page);
  await writer.words('Standfirst').fill('Three pilots noticed.');
  await writer.button('Save').click();
  await editor.words('Kicker').fill('Harbour');
  await editor.save();
  letGo();
  await writer.isSaved();
  await expect(writer.words('Kicker')).toHaveValue('Harbour');
  await expect(editor.words('Standfirst')).toHaveValue('Three pilots noticed.');
  expect((await fieldsOf(product, id, 'kicker')).at(-1)).toBe('Harbour');
  expect((await fieldsOf(product, id, 'standfirst')).at(-1)).toBe('Three pilots noticed.');

  await editor.page.close();
  await expect(here(writer)).toHaveCount(0);
});

test('what another writes around the cursor leaves it at the words where somebody goes on', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom, { standfirst: 'Three pilots noticed.' });
  const [writer, editor] = [await deskOf('reporter'), await deskOf('editor')];
  await writer.open(id);
  await editor.open(id);

  await writer.words('Standfirst').press('Home');
  for (let step = 0; step < 'Three pilots'.length; step += 1) await writer.page.keyboard.press('ArrowRight');
  await editor.words('Standfirst').fill('At least three pilots noticed it.');
  await editor.save();
  await expect(writer.words('Standfirst')).toHaveValue('At least three pilots noticed it.');
  await writer.page.keyboard.type(' and a ferryman');
  await expect(writer.words('Standfirst')).toHaveValue('At least three pilots and a ferryman noticed it.');
  await writer.isSaved();

  const said = (desk: Desk, words: string) => expect(desk.body.locator(':scope > p').last()).toHaveText(words);
  await writer.body.getByText('The table said one.').click();
  await writer.page.keyboard.press('Home');
  for (let step = 0; step < 'The table'.length; step += 1) await writer.page.keyboard.press('ArrowRight');
  await editor.body.getByText('The table said one.').click();
  await editor.page.keyboard.press('Home');
  await editor.page.keyboard.type('Again: ');
  await editor.page.keyboard.press('End');
  await editor.page.keyboard.type(' They said two.');
  await editor.save();
  await said(writer, 'Again: The table said one. They said two.');
  await writer.page.keyboard.type(' of tides');
  await said(writer, 'Again: The table of tides said one. They said two.');
  await writer.isSaved();
});

test('two people change the same words: the second sees both texts, chooses with the keyboard, and nothing is dropped', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const [first, second] = [await deskOf('editor'), await deskOf('admin')];
  await first.open(id);
  await second.open(id);
  const letGo = await holdSaves(second.page);
  await second.words('Headline').fill('What the second editor wrote');
  await second.words('Standfirst').fill('The second knew this.');
  await second.button('Save').click();
  await first.words('Headline').fill('What the first editor wrote');
  await first.words('Standfirst').fill('The first knew that.');
  await first.save();
  letGo();

  const { page } = second;
  const both = page.getByRole('region', { name: `${newsroom.people.editor.name} changed the same words` });
  const headline = both.getByRole('group', { name: 'Headline' });
  const standfirst = both.getByRole('group', { name: 'Standfirst' });
  await expect(headline).toContainText('What the first editor wrote');
  await expect(headline.locator('mark')).toHaveText([/second/, /first/]);
  await expect(second.words('Headline')).toHaveValue('What the second editor wrote');
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await faultsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);

  await headline.getByRole('radio', { name: 'Yours' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(standfirst.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(standfirst.getByRole('radio', { name: 'Other words' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Both knew it.');
  await page.keyboard.press('Tab');
  await expect(second.button('Save what is chosen')).toBeFocused();
  await page.keyboard.press('Enter');
  await second.isSaved();
  await expect(both).toBeHidden();
  await expect(first.words('Standfirst')).toHaveValue('Both knew it.');

  expect((await fieldsOf(product, id, 'headline')).at(-1)).toBe('What the second editor wrote');
  const standfirsts = await fieldsOf(product, id, 'standfirst');
  expect(standfirsts).toEqual(expect.arrayContaining(['The first knew that.', 'The second knew this.']));
  expect(standfirsts.at(-1)).toBe('Both knew it.');
});

test('an article is handed over on asking, and taken back at any time', async ({ deskOf, product, newsroom }) => {
  const { id } = await writeDraft(product.db, newsroom);
  const [writer, editor] = [await deskOf('reporter'), await deskOf('editor')];
  const { reporter, editor: asker } = newsroom.people;
  await writer.open(id);
  await editor.open(id);
  const ask = async () => {
    await here(editor).getByRole('button', { name: reporter.name }).click();
    await editor.button('Ask to take over').click();
  };
  await ask();
  const asked = writer.page.getByText(`${asker.name} asks to take over this article`);
  await expect(asked).toBeVisible();
  await writer.button('Not now').click();
  await expect(editor.page.getByText(`${reporter.name} is not ready to hand over`)).toBeVisible();
  await expect(editor.words('Headline')).toBeEditable();

  await writer.words('Standfirst').fill('The last thing I wrote.');
  await ask();
  await writer.button('Hand over').click();
  await expect(editor.page.getByText(`${reporter.name} handed this article over to you`)).toBeVisible();
  await expect(editor.words('Standfirst')).toHaveValue('The last thing I wrote.');
  await expect(writer.words('Headline')).not.toBeEditable();
  await expect(writer.body).toHaveAttribute('contenteditable', 'false');
  await writer.button('Take it back').click();
  await expect(writer.words('Headline')).toBeEditable();

  // Whoever vanishes holds nothing.
  await ask();
  await writer.button('Hand over').click();
  await expect(writer.words('Headline')).not.toBeEditable();
  await editor.page.close();
  await expect(writer.words('Headline')).toBeEditable();
});

test('eight editors open in one browser share one stream, save, and hear; the stream outlives the tab that held it', async ({
  deskOf,
  product,
  newsroom,
}) => {
  test.slow();
  const drafts = await Promise.all(Array.from({ length: 8 }, () => writeDraft(product.db, newsroom)));
  const first = await deskOf('editor');
  const context = first.page.context();
  let streams = 0;
  context.on('request', (request) => {
    if (request.url().includes('/desk/api/events')) streams++;
  });
  context.on('requestfailed', (request) => {
    if (request.url().includes('/desk/api/events')) streams--;
  });
  const pages: Page[] = [first.page];
  while (pages.length < drafts.length) pages.push(await context.newPage());
  for (const [place, page] of pages.entries()) await page.goto(`/desk/articles/${drafts[place]!.id}`);
  const last = pages.at(-1)!;
  await waitUntilHeard(last);
  await last.getByRole('textbox', { name: 'Standfirst', exact: true }).fill('Written in the eighth.');
  await last.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(last.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect.poll(() => streams).toBe(1);

  const visitor = await deskOf('admin');
  await visitor.open(drafts[7]!.id);
  const names = last.getByRole('list', { name: 'Also in this article' });
  await expect(names).toContainText(newsroom.people.admin.name);
  await first.page.close();
  await visitor.page.goto('/desk/articles');
  await expect(names).toHaveCount(0);
});

test('who works on a draft is found by nobody who may not see it', async ({ product, newsroom, requestsOf }) => {
  const { id } = await writeDraft(product.db, newsroom);
  const [stranger, other] = [await requestsOf(null), await requestsOf('reporter2')];
  const { reporter, reporter2 } = newsroom.people;
  const presence = { data: { editor: crypto.randomUUID(), block: null } };
  const asking = { data: { step: 'ask', of: reporter.id } };
  for (const [path, data] of [['presence', presence] as const, ['hand-over', asking] as const]) {
    const address = `/desk/api/articles/${id}/${path}`;
    expect((await stranger.post(address, data)).status()).toBe(401);
    expect((await other.post(address, data)).status()).toBe(404);
    expect((await other.post(address, { ...data, headers: { origin: 'https://evil.example' } })).status()).toBe(403);
    expect((await other.post(address, { data: { nothing: true } })).status()).toBe(422);
  }
  const events = (user: string) => `/desk/api/events?user=${user}&article=${id}`;
  expect((await stranger.get(events(reporter2.id))).status()).toBe(401);
  expect((await other.get(events(reporter.id))).status()).toBe(401);
});
