import { expect } from '@playwright/test';
import { unique } from '@/e2e/newsroom';
import { test } from '@/e2e/own-newsroom';

test('an admin adds somebody, who comes in with the password shown once, and is shut out at once', async ({
  deskOf,
  browser,
  product,
}) => {
  const { page } = await deskOf('admin');
  const email = `${unique('new').replace(' ', '-')}@example.org`;
  const name = unique('Pia Proof');
  await page.goto('/desk/people/new');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Email').fill('editor@demo.stet');
  await page.getByRole('button', { name: 'Add person' }).click();
  await expect(page.getByLabel('Email')).toHaveAccessibleDescription(/has an account with this address/);
  await expect(page.getByLabel('Email')).toBeFocused();
  await expect(page.getByLabel('Name')).toHaveValue(name);
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Add person' }).click();
  await expect(page.getByRole('status').filter({ hasText: `${name} can sign in` })).toBeVisible();
  const password = (await page.getByRole('code').textContent()) ?? '';

  const context = await browser.newContext({ baseURL: product.url });
  const theirs = await context.newPage();
  await theirs.goto('/desk/media');
  await theirs.getByLabel('Email').fill(email);
  await theirs.getByLabel('Password').fill(password);
  await theirs.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(theirs).toHaveURL(/\/desk\/media$/);

  await page.goto('/desk/people');
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.getByLabel('Role').selectOption('editor');
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await theirs.goto('/desk/authors');
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Authors');

  await page.getByText('Suspend this account').click();
  await page.getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('button', { name: 'Readmit' })).toBeVisible();
  await theirs.goto('/desk/authors');
  await expect(theirs).toHaveURL(/\/desk\/sign-in/);
  await context.close();
});

test('the last admin stays one', async ({ deskOf, newsroom }) => {
  const { page } = await deskOf('admin');
  await page.goto(`/desk/people/${newsroom.people.admin.id}`);
  await page.getByLabel('Role').selectOption('editor');
  await page.getByRole('button', { name: 'Save role' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'last admin' })).toBeVisible();
  await page.goto('/desk/people');
  await expect(page.getByRole('row', { name: /Yusuf Darmani/ })).toContainText('Admin', { ignoreCase: true });
});

test('nobody but an admin manages people, sections and settings; reporters see their own places alone', async ({
  deskOf,
}) => {
  const places = async (who: 'reporter' | 'editor' | 'admin') => {
    const { page } = await deskOf(who);
    for (const area of ['people', 'people/new', 'sections', 'settings', 'authors']) {
      const open = who === 'admin' || (who === 'editor' && area === 'authors');
      const answer = await page.goto(`/desk/${area}`);
      expect([who, area, answer?.status()]).toEqual([who, area, open ? 200 : 404]);
      if (!open) await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found');
    }
    const links = await page.getByRole('navigation', { name: 'Desk' }).getByRole('link').allTextContents();
    // How many things wait there is not what this is about.
    return links.map((text) => text.replace(/\d.*$/, ''));
  };
  expect(await places('reporter')).toEqual(['Articles', 'Mentions', 'Media']);
  expect(await places('editor')).toEqual(['Articles', 'Mentions', 'Reports', 'Media', 'Authors', 'Redactions']);
  expect(await places('admin')).toEqual([
    'Articles',
    'Mentions',
    'Reports',
    'Media',
    'Authors',
    'Sections',
    'Redactions',
    'People',
    'Settings',
  ]);
});
