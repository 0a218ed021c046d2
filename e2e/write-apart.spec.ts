import { expect, type Page } from '@playwright/test';
import type { Desk } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { faultsOn, invalidIn } from '@/e2e/page-faults';

/** Opens the tools that are wanted less often and takes one, by keys alone. */
async function takeTool(desk: Desk, name: string): Promise<void> {
  const { page } = desk;
  await page.getByRole('button', { name: 'More', exact: true }).focus();
  await page.keyboard.press('Enter');
  const tool = page
    .getByRole('menu')
    .locator('[role^=menuitem]')
    .filter({ has: page.getByText(name, { exact: true }) });
  await tool.press('Enter');
  await expect(tool).toBeHidden();
}

const endOf = (page: Page) => page.keyboard.press('ControlOrMeta+End');

test('an editor sets notes, boxes, cards and Arabic apart by keys, and a reader finds them without a script', async ({
  deskOf,
  reader,
  product,
  newsroom,
}) => {
  const related = await publishNew(product.db, newsroom, { headline: unique('The pilots went home') });
  const hidden = await writeDraft(product.db, newsroom, { headline: unique('The pilots nobody may know of') });
  const { id } = await writeDraft(product.db, newsroom, { headline: unique('High water comes twice') }, 'editor');
  const desk = await deskOf('editor');
  const { page, dialog } = desk;
  const { keyboard } = page;
  await desk.open(id);

  await desk.write('High water came at noon');
  await keyboard.press('ControlOrMeta+Alt+f');
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Tide table of the port, May.');
  await dialog.getByRole('textbox', { name: 'Source address' }).fill('tides.example/may');
  await dialog.getByRole('button', { name: 'Set note' }).press('Enter');
  await expect(dialog).toBeHidden();
  await keyboard.type(', in m');
  await keyboard.press('ControlOrMeta+.');
  await keyboard.type('3');
  await keyboard.press('ControlOrMeta+.');
  await keyboard.type(' of rain. ');

  await keyboard.press('ControlOrMeta+k');
  await dialog.getByRole('textbox', { name: 'Link address' }).fill(related.document.headline.slice(4));
  await expect(dialog.getByRole('button', { name: hidden.document.headline })).toBeHidden();
  await dialog.getByRole('button', { name: related.document.headline }).press('Enter');
  await expect(dialog).toBeHidden();

  await keyboard.press('Enter');
  await takeTool(desk, 'Fact box');
  await keyboard.type('The port in figures');
  await keyboard.press('Enter');
  await keyboard.type('Four berths');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await takeTool(desk, 'Editor’s note');
  await keyboard.type('The port saw no line of this.');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type('قال الربّان');
  await takeTool(desk, 'Right-to-left text');
  await keyboard.press('Enter');

  await takeTool(desk, 'Related article');
  await dialog.getByRole('searchbox', { name: 'Search our articles' }).fill('pilots nobody may know');
  await expect(dialog.getByText('None of our headlines says that.')).toBeVisible();
  await dialog.getByRole('searchbox', { name: 'Search our articles' }).fill(related.document.headline);
  await dialog.getByRole('button', { name: related.document.headline }).press('Enter');
  await expect(page.getByRole('group', { name: 'Related article' })).toContainText(related.document.headline);

  await endOf(page);
  await takeTool(desk, 'Embed');
  await dialog.getByRole('textbox', { name: 'Address' }).fill('https://example.org/film');
  await keyboard.press('Enter');
  await expect(dialog.getByText('This address leads to nothing that can be shown as a card.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Address' }).fill('https://www.instagram.com/tide/p/CuX_1-a/?igsh=tracker');
  await keyboard.press('Enter');
  const embed = page.getByRole('group', { name: 'Embed' });
  await embed.getByRole('textbox', { name: 'Title' }).fill('High water, seen from the mole');
  await desk.save();
  expect(await faultsOn(page)).toEqual([]);
  await desk.publishFirst();

  const answer = await reader.goto(await desk.address());
  const invalid = await invalidIn(await answer!.text());
  const article = reader.getByRole('article');
  await expect(article.locator('.body p').first()).toHaveText(
    `High water came at noon1, in m3 of rain. ${related.document.headline}`,
  );
  await expect(article.getByRole('superscript').last()).toHaveText('3');
  await article.getByRole('link', { name: 'Note 1', exact: true }).click();
  await expect(reader).toHaveURL(/#note-1$/);
  const notes = reader.getByRole('region', { name: 'Notes' });
  await expect(notes.getByRole('link', { name: 'Tide table of the port, May.' })).toHaveAttribute(
    'href',
    'https://tides.example/may',
  );
  await notes.getByRole('link', { name: 'Back to where note 1 belongs' }).click();
  await expect(reader).toHaveURL(/#note-1-mark$/);
  await expect(article.getByRole('heading', { name: 'The port in figures' })).toBeVisible();
  await expect(article.locator('.fact-box')).toContainText('Four berths');
  await expect(article.locator('.editors-note')).toHaveText('Editor’s noteThe port saw no line of this.');
  await expect(article.getByText('قال الربّان')).toHaveAttribute('dir', 'rtl');
  await expect(article.locator('.related').getByRole('link', { name: related.document.headline })).toHaveAttribute(
    'href',
    related.path,
  );
  await expect(
    article.getByRole('link', { name: 'High water, seen from the mole See it on Instagram' }),
  ).toHaveAttribute('href', 'https://www.instagram.com/p/CuX_1-a/');
  await page.goto(reader.url());
  expect(await faultsOn(page)).toEqual([]);
  expect(invalid).toEqual([]);
});

test('what is typed right after a tool or a dialog stands in the text, though no frame came in between', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom, { headline: unique('Faster than the screen') }, 'editor');
  const desk = await deskOf('editor');
  const { page, dialog, body } = desk;
  await desk.open(id);
  await desk.write('Before ');

  await page.keyboard.press('ControlOrMeta+k');
  await dialog.getByRole('textbox', { name: 'Link address' }).fill('tides.example/may');
  await page.evaluate(async () => {
    // The closing and the next key, with nothing between that waits for the browser.
    const set = [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find(
      ({ textContent }) => textContent === 'Set link',
    );
    set!.click();
    await Promise.resolve();
    if (document.querySelector('[role=dialog]')) throw new Error('The dialog is still there.');
    document.execCommand('insertText', false, ' typed on');
  });
  await expect(body).toHaveText('Before tides.example/may typed on');

  await page.getByRole('button', { name: 'More', exact: true }).focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('menuitemcheckbox', { name: 'Fact box' });
  await box.focus();
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.keyboard.press('Enter');
  await page.keyboard.type('Berths');
  await expect(body.locator('[data-fact-box]')).toHaveText('BerthsBefore tides.example/may typed on');
});

test('only who is signed in, and comes from the desk, is told of our articles or has a provider asked', async ({
  requestsOf,
}) => {
  const stranger = await requestsOf(null);
  expect((await stranger.get('/desk/api/articles/linkable?q=')).status()).toBe(401);
  const data = { address: 'https://vimeo.com/1' };
  expect((await stranger.post('/desk/api/embeds', { data })).status()).toBe(401);
  const reporter = await requestsOf('reporter');
  const elsewhere = { origin: 'https://example.org' };
  expect((await reporter.post('/desk/api/embeds', { data, headers: elsewhere })).status()).toBe(403);
  expect((await reporter.get('/desk/api/articles/linkable?q=')).status()).toBe(200);
  expect((await reporter.post('/desk/api/embeds', { data: { address: 'http://127.0.0.1/' } })).status()).toBe(422);
});
