import { expect } from '@playwright/test';
import { demoPassword } from '@/db/demo/people';
import { test } from '@/e2e/own-newsroom';
import { bringAxe, faultsOn, overflow } from '@/e2e/page-faults';

const pages = [
  '/desk/articles',
  '/desk/articles?q=nothing-says-this',
  '/desk/articles/new',
  '/desk/reports',
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

for (const { screen, width } of [
  { screen: 'a phone', width: 390 },
  { screen: 'a desk', width: 1440 },
]) {
  test(`everybody can use the lists and forms on ${screen}, by day and by night`, async ({ deskOf }) => {
    test.slow();
    const { page } = await deskOf('admin');
    await bringAxe(page.context());
    await page.setViewportSize({ width, height: 900 });
    for (const address of pages) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faultsOn(page), address).toEqual([]);
      expect(await overflow(page), address).toBe(0);
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
