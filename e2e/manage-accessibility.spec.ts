import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { demoPassword } from '@/db/demo/people';
import { test } from '@/e2e/own-newsroom';

const pages = [
  '/desk/articles',
  '/desk/articles?q=nothing-says-this',
  '/desk/media',
  '/desk/authors',
  '/desk/authors/new',
  '/desk/sections',
  '/desk/people',
  '/desk/people/new',
  '/desk/settings',
  '/desk/account',
  '/desk/nowhere',
];

for (const { screen, width, colorScheme } of [
  { screen: 'a phone', width: 390, colorScheme: 'light' },
  { screen: 'a desk', width: 1440, colorScheme: 'dark' },
] as const) {
  test(`everybody can use the lists and forms on ${screen}, in ${colorScheme} colours`, async ({ deskOf }) => {
    test.slow();
    const { page } = await deskOf('admin');
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const address of pages) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${address} ${id} ${nodes.map(({ target }) => target)}`)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
}

test('the door works without scripts, and says what is wrong', async ({ reader }) => {
  await reader.goto('/desk/account');
  await reader.getByLabel('Email').fill('reporter@demo.stet');
  await reader.getByLabel('Password').fill('not it');
  await reader.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(reader.getByRole('alert')).toHaveText('The e-mail address or the password is wrong.');
  await expect(reader.getByLabel('Email')).toHaveValue('reporter@demo.stet');
  await reader.getByLabel('Password').fill(demoPassword);
  await reader.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(reader).toHaveURL(/\/desk\/account$/);
});
