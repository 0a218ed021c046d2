import { expect } from '@playwright/test';
import { demoPassword } from '@/db/demo/people';
import { test } from '@/e2e/fixtures';
import { unique } from '@/e2e/newsroom';
import { faultsOn } from '@/e2e/page-faults';

test('a person signs in, is brought to where they were going, and out again', async ({ page }) => {
  await page.goto('/desk/articles?state=draft');
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  expect(await faultsOn(page)).toEqual([]);
  await page.getByLabel('Email').fill('reporter@demo.stet');
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/articles\?state=draft/);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await page.goto('/desk/articles');
  await expect(page).toHaveURL(/\/desk\/sign-in/);
});

test('a wrong pair is refused alike for a known and an unknown address', async ({ page }) => {
  const said: string[] = [];
  for (const email of ['reporter2@demo.stet', 'nobody-at-all@demo.stet']) {
    await page.goto('/desk/sign-in');
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password').fill('not-the-password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const alert = page.getByRole('alert').filter({ hasText: /\S/ });
    await expect(alert).toBeVisible();
    said.push((await alert.textContent()) ?? '');
  }
  expect(said[0]).toBe(said[1]);
  expect(said[0]).toMatch(/^[^.]+\.$/);
});

test('a session that was ended elsewhere opens nothing', async ({ browser, product }) => {
  const userAgent = unique('A browser left behind');
  const context = await browser.newContext({ baseURL: product.url, userAgent });
  const page = await context.newPage();
  await page.goto('/desk/sign-in');
  await page.getByLabel('Email').fill('reporter2@demo.stet');
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('link', { name: 'New article' })).toBeVisible();
  expect((await context.request.get('/desk/api/media')).status()).toBe(200);
  const { rowCount } = await product.owner.query('delete from sessions where user_agent = $1', [userAgent]);
  expect(rowCount).toBe(1);
  expect((await context.request.get('/desk/api/media')).status()).toBe(401);
  await page.goto('/desk/articles');
  await expect(page).toHaveURL(/\/desk\/sign-in/);
  await context.close();
});
