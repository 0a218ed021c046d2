import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { writeDraft } from '@/e2e/newsroom';

test('an editor sets an embargo, which holds the article back until it is lifted', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const [desk, writer] = [await deskOf('editor'), await deskOf('reporter')];
  await desk.open(id);
  const field = desk.page.getByLabel('Embargo until');
  await field.fill('2020-01-01T07:00');
  await desk.button('Set embargo').click();
  await expect(desk.status).toContainText('That time has passed');
  await expect(field).toHaveValue('2020-01-01T07:00');
  await field.fill('2040-01-01T07:00');
  await desk.button('Set embargo').click();
  await expect(desk.page.getByText('Under embargo until January 1, 2040 07:00')).toBeVisible();
  await expect(desk.button('Set embargo')).toHaveCount(0);

  await writer.open(id);
  await expect(writer.page.getByText('Under embargo until January 1, 2040 07:00')).toBeVisible();
  await expect(writer.page.getByLabel('Embargo until')).toHaveCount(0);

  await desk.button('Publish').click();
  await desk.dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(desk.dialog.getByText(/under embargo until/)).toBeVisible();
  await desk.page.keyboard.press('Escape');
  await expect(desk.dialog).toBeHidden();

  await field.fill('');
  await desk.button('Lift embargo').click();
  await expect(desk.page.getByText('Under embargo until January 1')).toHaveCount(0);
  await desk.publishFirst();
});
