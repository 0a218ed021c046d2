import { expect } from '@playwright/test';
import { writeDraft } from '@/e2e/newsroom';
import { test } from '@/e2e/own-newsroom';

test('an admin decides what blocks; what no publication may lack is no choice', async ({
  product,
  newsroom,
  deskOf,
}) => {
  const { page } = await deskOf('admin');
  await page.goto('/desk/settings');
  const form = page.getByRole('form', { name: 'Before an article goes out' });
  await expect(form).toContainText('for every picture alt text and credit are always needed');
  await form.getByRole('combobox', { name: 'No writer in the byline' }).selectOption('Blocks publication');
  const most = form.getByRole('textbox', { name: 'A long headline: longer than, in characters' });
  await most.fill('many');
  await form.getByRole('button', { name: 'Save the checklist' }).click();
  await expect(most).toHaveAccessibleDescription('Give a number of characters from 10 to 800.');
  await most.fill('90');
  await form.getByRole('button', { name: 'Save the checklist' }).click();
  await expect(page.getByText('Saved; it counts from now on')).toBeVisible();

  const { id } = await writeDraft(product.db, newsroom);
  const editor = await deskOf('editor');
  await editor.open(id);
  await editor.button('Publish').click();
  const blocked = editor.dialog.getByRole('button', { name: 'Nobody is named as its writer.' });
  await expect(editor.dialog.getByRole('alert')).toContainText('Before this can be published:');
  await blocked.click();
  await editor.addByline('Nadia Velkhar');
  await editor.publishFirst();
  await page.reload();
  await form.getByRole('combobox', { name: 'No writer in the byline' }).selectOption('Is shown to the writer');
  await form.getByRole('button', { name: 'Save the checklist' }).click();
  await expect(page.getByText('Saved; it counts from now on')).toBeVisible();
});
