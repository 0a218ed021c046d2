import { expect } from '@playwright/test';
import type { Desk } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { paragraph, writeDraft } from '@/e2e/newsroom';
import { faultsOn, overflow } from '@/e2e/page-faults';

const menu = ({ page }: Desk) => page.getByRole('listbox', { name: 'Insert' });
const lines = ({ body }: Desk) => body.getByRole('paragraph');
const threeLines = { type: 'doc' as const, content: ['One', 'Two', 'Three'].map(paragraph) };

test('a slash offers every block, by its name or another word for it, and leaves no sign of itself', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  const { keyboard } = desk.page;
  await desk.open(id);
  await desk.write('');
  await keyboard.type('/');
  await expect(menu(desk).getByRole('option', { selected: true })).toHaveText(/^Paragraph/);
  for (const [width, colorScheme] of [
    [390, 'dark'],
    [1440, 'light'],
  ] as const) {
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOn(desk.page), colorScheme).toEqual([]);
    expect(await overflow(desk.page)).toBe(0);
  }
  await keyboard.type('points');
  await expect(menu(desk).getByRole('option')).toHaveText([/^Bulleted list/]);
  await keyboard.press('Enter');
  await keyboard.type('a lamp');
  await expect(desk.body.getByRole('listitem')).toHaveText(['a lamp']);
  await keyboard.press('Enter');
  await keyboard.press('Enter');

  await keyboard.type('/');
  await keyboard.press('ArrowDown');
  await expect(menu(desk).getByRole('option', { selected: true })).toHaveText(/^Subhead/);
  await keyboard.press('Enter');
  await keyboard.type('What they carry');
  await expect(desk.body.getByRole('heading', { level: 2 })).toHaveText('What they carry');
  await keyboard.press('Enter');

  await keyboard.type('/pull');
  await keyboard.press('Enter');
  await keyboard.type('The bank moves.');
  await expect(desk.body.locator('aside, blockquote, [data-type="pullQuote"]').last()).toContainText('The bank moves.');
  await desk.page.keyboard.press('ControlOrMeta+End');

  // Amid words it is a sign like any other, and Escape makes it one.
  await desk.write('either');
  await keyboard.type('/or');
  await expect(menu(desk)).toBeHidden();
  await keyboard.press('Enter');
  await keyboard.type('/');
  await expect(menu(desk)).toBeVisible();
  await keyboard.press('Escape');
  await expect(menu(desk)).toBeHidden();
  await expect(lines(desk)).toHaveText(['either/or', '/']);
});

for (const [language, typed, meant] of [
  ['English', `"It's 'so'," he said.`, '“It’s ‘so’,” he said.'],
  ['Azerbaijani', `"Bəli" dedi.`, '«Bəli» dedi.'],
  ['Arabic', `"نعم" قال.`, '«نعم» قال.'],
] as const) {
  test(`quotation marks are those of the article’s language: ${language}`, async ({ deskOf, product, newsroom }) => {
    const { id } = await writeDraft(product.db, newsroom);
    const desk = await deskOf('reporter');
    await desk.open(id);
    await desk.choose(desk.page.getByRole('combobox', { name: 'Language', exact: true }), language);
    await desk.write('');
    await desk.page.keyboard.type(typed);
    await expect(desk.body).toHaveText(meant);
    await desk.words('Headline').fill('');
    await desk.words('Headline').pressSequentially(typed);
    await expect(desk.words('Headline')).toHaveValue(meant);
    await desk.isSaved();
  });
}

test('words are found by steps and replaced one or all, in one step to undo, and saving takes no step away', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const content = ['The boat left.', 'A boat came; the Boat stayed.'].map(paragraph);
  const { id } = await writeDraft(product.db, newsroom, { body: { type: 'doc', content } });
  const desk = await deskOf('reporter');
  const find = desk.page.getByRole('search', { name: 'Find in the text' });
  await desk.open(id);
  await desk.body.press('ControlOrMeta+f');
  await expect(find.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await desk.page.keyboard.type('boat');
  await expect(find).toContainText('3 in the text');
  await find.getByRole('button', { name: 'Match case' }).click();
  await expect(find).toContainText('2 in the text');
  await find.getByRole('textbox', { name: 'Replace with' }).fill('ship');
  expect(await faultsOn(desk.page)).toEqual([]);
  await find.getByRole('textbox', { name: 'Find' }).press('Enter');
  await find.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(lines(desk)).toHaveText(['The ship left.', 'A boat came; the Boat stayed.']);
  await find.getByRole('button', { name: 'Match case' }).click();
  await find.getByRole('button', { name: 'Replace all' }).click();
  await expect(lines(desk)).toHaveText(['The ship left.', 'A ship came; the ship stayed.']);
  await desk.isSaved();
  await find.getByRole('textbox', { name: 'Find' }).press('Escape');
  await expect(find).toBeHidden();
  await expect(desk.body).toBeFocused();

  await desk.save();
  await desk.body.press('ControlOrMeta+z');
  await expect(lines(desk)).toHaveText(['The ship left.', 'A boat came; the Boat stayed.']);
  await desk.body.press('ControlOrMeta+z');
  await expect(lines(desk)).toHaveText(['The boat left.', 'A boat came; the Boat stayed.']);
  await desk.save();
  await desk.body.press('ControlOrMeta+Shift+z');
  await expect(lines(desk)).toHaveText(['The ship left.', 'A boat came; the Boat stayed.']);
});

test('blocks move by keys, by buttons and by the pointer, and the outline leads to each subhead', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom, { body: threeLines });
  const desk = await deskOf('reporter');
  const { page } = desk;
  await page.setViewportSize({ width: 1440, height: 900 });
  await desk.open(id);
  await lines(desk).last().click();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(lines(desk)).toHaveText(['One', 'Three', 'Two']);
  await desk.button('Move up').click();
  await expect(lines(desk)).toHaveText(['Three', 'One', 'Two']);
  await desk.button('Undo').click();
  await expect(lines(desk)).toHaveText(['One', 'Three', 'Two']);

  await lines(desk).first().hover();
  const handle = page.getByTitle(/^Drag to move/);
  const end = (await lines(desk).last().boundingBox())!;
  await handle.hover();
  await page.mouse.down();
  // In steps, as a hand does: the browser takes two movements for a drag.
  await page.mouse.move(end.x + 40, end.y + end.height - 2, { steps: 8 });
  await page.mouse.up();
  await expect(lines(desk)).toHaveText(['Three', 'Two', 'One']);

  await desk.button('Outline').click();
  await expect(page.getByText('No subheads yet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk.button('Outline')).toBeFocused();
  await lines(desk).last().click();
  await page.keyboard.press('ControlOrMeta+Alt+2');
  await expect(desk.body.getByRole('heading', { level: 2 })).toHaveText('One');
  await lines(desk).first().click();
  await desk.button('Outline').click();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('dialog', { name: 'Outline' }).getByRole('button', { name: 'One' }).press('Enter');
  await expect(desk.body).toBeFocused();
  await page.keyboard.type('After ');
  await expect(desk.body.getByRole('heading', { level: 2 })).toHaveText('After One');
});

test('the question mark lists every shortcut, keeps the keyboard inside and gives it back', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom, { body: threeLines });
  const desk = await deskOf('reporter');
  await desk.open(id);
  // In the text it is a question mark.
  await lines(desk).last().click();
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.type('?');
  await expect(lines(desk)).toHaveText(['One', 'Two', 'Three?']);
  await desk.button('Preview').focus();
  await desk.page.keyboard.press('?');
  await expect(desk.dialog).toHaveAccessibleName('Keyboard shortcuts');
  await expect(desk.dialog.getByRole('term').filter({ hasText: /^Find and replace$/ })).toBeVisible();
  for (const [width, colorScheme] of [
    [390, 'dark'],
    [1440, 'light'],
  ] as const) {
    await desk.page.setViewportSize({ width, height: 900 });
    await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await faultsOn(desk.page), colorScheme).toEqual([]);
    expect(await overflow(desk.page)).toBe(0);
  }
  for (let presses = 0; presses < 3; presses += 1) await desk.page.keyboard.press('Tab');
  expect(await desk.dialog.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await desk.page.keyboard.press('Escape');
  await expect(desk.dialog).toBeHidden();
  await expect(desk.button('Preview')).toBeFocused();
});
