import { expect } from '@playwright/test';
import { waitUntilHeard } from '@/e2e/desk';
import { unique } from '@/e2e/newsroom';
import { test } from '@/e2e/own-newsroom';
import { cookieFor } from '@/e2e/product';
import { addUser } from '@/lib/people/commands';

test.describe('one’s own account', () => {
  const old = 'the old one, long enough';
  const fresh = 'the fresh one, longer still';

  test('a new password signs other browsers out, and a wrong old one changes nothing', async ({ browser, product }) => {
    const email = `${unique('own').replace(' ', '-')}@example.org`;
    const id = await addUser(product.db, { actor: null, email, name: 'Own Account', role: 'reporter', password: old });
    const open = async () => {
      const context = await browser.newContext({ baseURL: product.url });
      await context.addCookies([{ ...(await cookieFor(product, id)), url: product.url, sameSite: 'Lax' }]);
      const page = await context.newPage();
      await waitUntilHeard(page);
      return page;
    };
    const [here, there] = [await open(), await open()];
    await here.goto('/desk/account');
    await here.getByLabel('Current password').fill('not the old one');
    await here.getByLabel('New password').fill(fresh);
    await here.getByRole('button', { name: 'Change password' }).click();
    await expect(here.getByLabel('Current password')).toHaveAccessibleDescription('The current password is wrong.');
    await expect(here.getByLabel('New password')).toHaveValue(fresh);
    await there.goto('/desk/account');
    await expect(there.getByRole('heading', { level: 1 })).toHaveText('Your account');

    await here.getByLabel('Current password').fill(old);
    await here.getByRole('button', { name: 'Change password' }).click();
    await expect(here.getByRole('status').filter({ hasText: 'Your password is changed' })).toBeVisible();
    await expect(here.getByLabel('New password')).toHaveValue('');
    await there.goto('/desk/account');
    await expect(there).toHaveURL(/\/desk\/sign-in/);
    await here.goto('/desk/account');
    await expect(here.getByText('signed in nowhere but here')).toBeVisible();
    await Promise.all([here, there].map((page) => page.context().close()));
  });

  test('a form sent after signing out elsewhere says so and keeps what was typed', async ({ deskOf }) => {
    const { page } = await deskOf('reporter2');
    await page.goto('/desk/account');
    await page.getByLabel('New password').fill(fresh);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Change password' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'You are signed out' })).toBeVisible();
    await expect(page.getByLabel('New password')).toHaveValue(fresh);
  });
});
