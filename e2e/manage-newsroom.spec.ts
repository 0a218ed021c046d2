import { expect } from '@playwright/test';
import { slugOf, unique, writeDraft } from '@/e2e/newsroom';
import { test } from '@/e2e/own-newsroom';
import { listSections } from '@/lib/newsroom/queries';

test('a section is added, moved by the keyboard, and removed while nothing stands in it', async ({ deskOf }) => {
  const { page } = await deskOf('admin');
  const name = unique('Weather');
  await page.goto('/desk/sections');
  const add = page.getByRole('form', { name: 'Add a section' });
  await add.getByLabel('Name').fill('Search');
  await expect(add.getByLabel('Slug')).toHaveValue('search');
  await add.getByRole('button', { name: 'Add section' }).click();
  await expect(add.getByLabel('Slug')).toHaveAccessibleDescription(/kept for another page/);
  await add.getByLabel('Slug').fill('');
  await add.getByLabel('Name').fill(name);
  await expect(add.getByLabel('Slug')).toHaveValue(slugOf(name));
  await page.keyboard.press('Enter');
  await expect(add.getByRole('status')).toContainText(`${name} is added`);
  await expect(add.getByLabel('Name')).toHaveValue('');

  const rows = page.getByRole('main').getByRole('list').first().getByRole('listitem');
  const row = rows.filter({ hasText: name });
  await expect(row).toBeVisible();
  const place = async () => (await rows.allTextContents()).findIndex((text) => text.includes(name));
  const last = await place();
  const up = page.getByRole('button', { name: `Move ${name} up` });
  await up.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(place).toBe(last - 2);
  await expect(up).toBeFocused();

  await row.getByText(`Remove ${name}`).click();
  await row.getByRole('button', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
});

test('a section that has to stay says why', async ({ deskOf, product, newsroom }) => {
  const { page } = await deskOf('admin');
  const name = unique('Harvest');
  await page.goto('/desk/sections');
  const rows = page.getByRole('main').getByRole('list').first().getByRole('listitem');
  await expect(rows.filter({ hasText: 'Politics' })).toContainText(/It cannot be removed: \d+ articles belong to it/);

  const add = page.getByRole('form', { name: 'Add a section' });
  await add.getByLabel('Name').fill(name);
  await add.getByRole('button', { name: 'Add section' }).click();
  const row = rows.filter({ hasText: name });
  await expect(row.getByText(`Remove ${name}`)).toBeVisible();
  await row.getByText('Rename').first().click();
  await row.getByLabel('Slug').fill(`${slugOf(name)}-home`);
  await row.getByRole('button', { name: 'Rename' }).click();
  await expect(row).toContainText('It cannot be removed: links to its old address lead here.');
  await expect(row.getByText(`Remove ${name}`)).toHaveCount(0);

  const section = (await listSections(product.db)).find((one) => one.name === name)!;
  await writeDraft(product.db, newsroom, { section: section.id });
  await page.reload();
  await expect(row).toContainText('1 draft is filed under it and links to its old address lead here.');
});

test('an author’s slug follows their name, and their old address leads to the new one', async ({ deskOf, reader }) => {
  const { page } = await deskOf('editor');
  const name = unique('Jalə Əliyeva');
  await page.goto('/desk/authors/new');
  await page.getByLabel('Name').fill(name);
  await expect(page.getByLabel('Slug')).toHaveValue(/^jale-eliyeva-[0-9a-f]+$/);
  const slug = await page.getByLabel('Slug').inputValue();
  await page.getByRole('button', { name: 'Add author' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.getByLabel('Slug').fill('nadia-velkhar');
  await page.getByLabel('Biography').fill('She writes about bread.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('Slug')).toHaveAccessibleDescription(/Another author has this slug/);
  await expect(page.getByLabel('Biography')).toHaveValue('She writes about bread.');
  await page.getByLabel('Slug').fill(`${slug}-writes`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await reader.goto(`/authors/${slug}`);
  await expect(reader).toHaveURL(new RegExp(`/authors/${slug}-writes$`));
  await expect(reader.getByText('She writes about bread.')).toBeVisible();
});

test('settings that cannot be are refused beside their field, and nothing typed is lost', async ({ deskOf }) => {
  const { page } = await deskOf('admin');
  await page.goto('/desk/settings');
  await page.getByLabel('Newsroom name').fill('');
  await page.getByLabel('Tagline').fill('Not to be kept');
  await page.getByLabel('Time zone').fill('tok');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('Newsroom name')).toHaveAccessibleDescription('Give the newsroom a name.');
  await expect(page.getByLabel('Newsroom name')).toBeFocused();
  await expect(page.getByLabel('Tagline')).toHaveValue('Not to be kept');
  await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo');
});
