import { expect, type Page } from '@playwright/test';
import type { Desk } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { writeDraft } from '@/e2e/newsroom';

/** From here on the browser tells of no selection: on a busy page it does so after the keys that follow. */
const tellNothing = (page: Page) =>
  page.evaluate(() => {
    const swallow = (event: Event) => event.isTrusted && event.stopImmediatePropagation();
    window.addEventListener('selectionchange', swallow, { capture: true });
  });

/** Puts the cursor into the middle of the body's first line, as the editor knows. */
async function pointInto(desk: Desk): Promise<void> {
  await desk.body.getByText('The table said one.').click({ position: { x: 40, y: 10 } });
  await expect(desk.page.getByRole('toolbar')).toBeVisible();
}

test('a key that follows another at once acts where that one put the cursor', async ({ deskOf, product, newsroom }) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await pointInto(desk);
  await tellNothing(desk.page);
  await desk.page.keyboard.press('End');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('The clock said two.');
  await expect(desk.body.locator(':scope > p')).toHaveText([
    'High water came at noon.',
    'The table said one.',
    'The clock said two.',
  ]);
  // With all of it selected still, the letter would take the place of all.
  await desk.page.keyboard.press('ControlOrMeta+a');
  await desk.page.keyboard.press('ArrowRight');
  await desk.page.keyboard.type('!');
  await expect(desk.body.locator(':scope > p')).toHaveText([
    'High water came at noon.',
    'The table said one.',
    'The clock said two.!',
  ]);
});

test('what others write elsewhere takes no cursor back to where it was before the last key', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const [writer, editor] = [await deskOf('reporter'), await deskOf('editor')];
  await editor.open(id);
  await editor.body.click();
  await editor.page.keyboard.press('ControlOrMeta+End');
  await writer.open(id);
  await pointInto(writer);
  await tellNothing(writer.page);
  await writer.page.keyboard.press('End');
  await editor.page.keyboard.press('Enter');
  await editor.page.keyboard.type('A gauge in the harbour said half past.');
  await editor.save();
  await expect(writer.body).toContainText('half past');
  await writer.page.keyboard.type(' The clock said two.');
  await expect(writer.body.locator(':scope > p')).toHaveText([
    'High water came at noon.',
    'The table said one. The clock said two.',
    'A gauge in the harbour said half past.',
  ]);
});
