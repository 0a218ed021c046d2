import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { unique } from '@/e2e/newsroom';

/** Goes on with the Tab key until something has the keyboard, as somebody without a pointer does. */
async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} was not reached with ${most} presses of Tab.`);
}

async function typeArticle(page: Page, body: Locator, headline: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused();
  await page.keyboard.type(headline);
  await tabTo(page, body);
  await page.keyboard.type('The harbour froze overnight.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody could remember when it last had.');
}

test('from the desk, an article of two paragraphs is public after three clicks', async ({ deskOf, reader }) => {
  const { page, body, ...desk } = await deskOf('editor');
  const headline = unique('Ice in the inner harbour');
  let clicks = 0;
  await page.exposeFunction('countClick', () => {
    clicks += 1;
  });
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => (window as unknown as { countClick(): void }).countClick(), true);
  });
  await page.goto('/desk');
  await page.getByRole('link', { name: 'New article' }).click();
  await typeArticle(page, body, headline);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await desk.dialog.getByRole('button', { name: 'Publish now' }).click();
  const link = page.getByRole('link', { name: 'View article' });
  await expect(link).toBeVisible();
  expect(clicks).toBe(3);
  await reader.goto((await link.getAttribute('href'))!);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(reader.getByText('The harbour froze overnight.')).toBeVisible();
  await expect(reader.getByText('Nobody could remember when it last had.')).toBeVisible();
});

test('the same with the keyboard alone, from the desk to the public page', async ({ deskOf, reader }) => {
  const { page, body, ...desk } = await deskOf('editor');
  const headline = unique('Ice, and no pointer');
  await page.goto('/desk');
  await tabTo(page, page.getByRole('link', { name: 'New article' }));
  await page.keyboard.press('Enter');
  await typeArticle(page, body, headline);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(desk.dialog).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  const link = page.getByRole('link', { name: 'View article' });
  await expect(link).toBeVisible();
  await reader.goto((await link.getAttribute('href'))!);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('a correction with the keyboard alone: the kind by its number, the note, and out', async ({ deskOf, reader }) => {
  const { page, body, ...desk } = await deskOf('editor');
  const headline = unique('Ice, measured twice');
  await page.goto('/desk/articles/new');
  await typeArticle(page, body, headline);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(desk.dialog).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  const link = page.getByRole('link', { name: 'View article' });
  const address = (await link.getAttribute('href'))!;
  await expect(desk.dialog).toBeHidden();
  await tabTo(page, body);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' It was in 1985.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(desk.dialog).toBeVisible();
  await expect(desk.dialog.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(desk.dialog.getByRole('radio', { name: 'Correction' })).toBeChecked();
  await tabTo(page, desk.dialog.getByRole('textbox', { name: 'Note to readers' }));
  await page.keyboard.type('The last time was in 1985.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(desk.dialog).toBeHidden();
  await reader.goto(address);
  await expect(reader.getByText(/^Correction .*: The last time was in 1985\./)).toBeVisible();
});
