import { expect, type Page } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { publishNew, unique, writeDraft } from '@/e2e/newsroom';
import { faultsOn } from '@/e2e/page-faults';

const rows = (page: Page) => page.getByRole('table', { name: 'Articles' }).locator('tbody').getByRole('row');
const selected = (page: Page) => page.getByRole('region', { name: 'Selected articles' });

test('an editor finds, keeps, selects and assigns articles with the keyboard, and takes it back', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const word = unique('Buoys').replace(' ', '');
  const { reporter2, editor } = newsroom.people;
  const drafts = [];
  for (const place of ['Outer', 'Middle', 'Inner']) {
    drafts.push(await writeDraft(product.db, newsroom, { headline: `${place} ${word}` }));
  }
  await publishNew(product.db, newsroom, { headline: `Lit ${word}` });
  const desk = await deskOf('editor');
  const { page, dialog } = desk;

  await page.goto('/desk/articles');
  const search = page.getByRole('searchbox', { name: 'Search' });
  await page.locator('body').press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(4);
  const states = page.getByRole('navigation', { name: 'States' });
  await expect(states.getByRole('link')).toHaveText(['All 4', 'Draft 3', 'Published 1']);
  await states.getByRole('link', { name: 'Draft 3' }).click();
  await page.getByRole('columnheader', { name: 'Headline' }).getByRole('link').click();
  await expect(rows(page)).toContainText([`Inner ${word}`, `Middle ${word}`, `Outer ${word}`]);

  await page.getByText('Save this view').first().click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill(word);
  await page.getByRole('button', { name: 'Save view' }).click();
  const views = page.getByRole('navigation', { name: 'Saved views' });
  await expect(views.getByRole('link', { name: word })).toHaveAttribute('aria-current', 'page');

  await page.keyboard.press('Escape');
  await page.locator('body').press('j');
  await expect(page.getByRole('link', { name: `Inner ${word}` })).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+J');
  await expect(selected(page)).toContainText('2 selected');

  await selected(page).getByRole('button', { name: 'Assign' }).click();
  await desk.choose(dialog.getByRole('combobox', { name: 'Person' }), reporter2.name);
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(page.getByRole('status').filter({ hasText: `2 articles assigned to ${reporter2.name}.` })).toBeVisible();
  await expect(rows(page).filter({ hasText: reporter2.name })).toHaveCount(2);
  await expect(selected(page)).toBeHidden();

  const { page: theirs } = await deskOf('reporter2');
  await theirs.goto('/desk/articles?assigned=me');
  await expect(rows(theirs).filter({ hasText: word })).toHaveCount(2);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 articles put back.' })).toBeVisible();
  await expect(rows(page).filter({ hasText: reporter2.name })).toHaveCount(0);
  await theirs.goto(`/desk/articles/${drafts[2]!.id}`);
  await expect(theirs.getByRole('heading', { level: 1 })).not.toContainText(word);

  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await selected(page).getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('No article is like that.')).toBeVisible();
  await page.goto(`/desk/articles?archived=1&q=${word}`);
  await expect(rows(page)).toHaveCount(3);
  await product.owner.query('delete from saved_views where user_id = $1', [editor.id]);
});

test('a change of section gives what is live a draft, and says of each article left alone why', async ({
  deskOf,
  product,
  newsroom,
  reader,
}) => {
  const word = unique('Pilots').replace(' ', '');
  const { path } = await publishNew(product.db, newsroom, { headline: `Live ${word}` });
  const { id } = await writeDraft(product.db, newsroom, { headline: `Scheduled ${word}` });
  await product.owner.query(
    `update articles set draft_state = 'scheduled', scheduled_at = now() + interval '9 days', scheduled_zone = 'UTC',
       scheduled_wall = '2040-01-01T07:00', scheduled_revision_id = latest_revision_id where id = $1`,
    [id],
  );
  const desk = await deskOf('editor');
  const { page, dialog } = desk;
  await page.goto(`/desk/articles?q=${word}`);
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await selected(page).getByRole('button', { name: 'Section' }).click();
  await expect(dialog).toContainText('What readers see stays as it is');
  await dialog.getByRole('button', { name: 'Change' }).click();
  await expect(dialog.getByText('Choose a section.')).toBeVisible();
  await desk.choose(dialog.getByRole('combobox', { name: 'Section' }), 'Culture');
  await dialog.getByRole('button', { name: 'Change' }).click();
  const said = page.getByRole('status').filter({ hasText: 'moved to Culture in a working draft' });
  await expect(said).toContainText('1 article could not be changed:');
  await expect(said).toContainText(`Scheduled ${word}: You cannot change this article while it is scheduled.`);
  await expect(rows(page).filter({ hasText: `Live ${word}` })).toContainText(/Published.*Draft/);
  expect((await reader.goto(path))?.status()).toBe(200);
});

test('the palette leads by headline, page and command, and in the body Ctrl-K stays the link’s', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const word = unique('Sluice').replace(' ', '');
  const { id } = await writeDraft(product.db, newsroom, { headline: `The ${word}` }, 'reporter');
  const { page, dialog } = await deskOf('reporter2');
  await page.goto('/desk/articles');
  await page.getByRole('button', { name: 'Go to…' }).click();
  await page.keyboard.type(word);
  await expect(dialog.getByText('No headline holds these words.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Go to…' })).toBeFocused();

  const reporter = await deskOf('reporter');
  const { page: own, dialog: palette, body: text } = reporter;
  await own.goto('/desk/account');
  await own.locator('body').press('ControlOrMeta+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await own.keyboard.type(word);
  await expect(palette.getByRole('option', { name: `The ${word}` })).toBeVisible();
  await own.keyboard.press('Enter');
  await expect(own).toHaveURL(`/desk/articles/${id}`);
  await text.click();
  await own.keyboard.press('ControlOrMeta+a');
  await own.keyboard.press('ControlOrMeta+k');
  await expect(palette.getByRole('textbox', { name: 'Link address' })).toBeVisible();
  await own.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await text.click();
  await own.keyboard.press('ControlOrMeta+Shift+k');
  await own.keyboard.type('sign out');
  await own.keyboard.press('Enter');
  await expect(own).toHaveURL(/\/desk\/sign-in/);
});

for (const { screen, width, colorScheme } of [
  { screen: 'a phone', width: 390, colorScheme: 'light' },
  { screen: 'a desk', width: 1440, colorScheme: 'dark' },
] as const) {
  test(`everybody can use the list, its dialogs and the palette on ${screen}, in ${colorScheme} colours`, async ({
    deskOf,
  }) => {
    const { page, dialog } = await deskOf('admin');
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const isSound = async (what: string) => {
      expect(await faultsOn(page), what).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, what).toBeLessThanOrEqual(0);
    };
    await page.goto('/desk/articles?sort=headline&assigned=nobody');
    for (const fold of ['Save this view', 'Columns']) await page.getByText(fold, { exact: true }).first().click();
    await page
      .getByRole('checkbox', { name: /^Select / })
      .nth(1)
      .check();
    await isSound('a selection');
    for (const name of ['Assign', 'Section', 'Topic']) {
      await selected(page).getByRole('button', { name }).click();
      await expect(dialog).toBeVisible();
      await isSound(name);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await page.getByRole('button', { name: 'Go to…' }).click();
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await isSound('the palette');
    await dialog.getByRole('combobox').fill('xyzzy');
    await expect(dialog.getByRole('status')).toHaveText('No headline holds these words.');
    await isSound('the palette without a match');
  });
}
