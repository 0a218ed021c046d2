import { expect } from '@playwright/test';
import { test } from '@/e2e/fixtures';
import { publishNew } from '@/e2e/newsroom';
import { faultsOn, overflow } from '@/e2e/page-faults';

for (const { screen, width } of [
  { screen: 'a phone', width: 390 },
  { screen: 'a desk', width: 1440 },
]) {
  test(`everybody can use the editor and its dialogs on ${screen}, by day and by night`, async ({
    deskOf,
    product,
    newsroom,
  }) => {
    test.slow();
    const { id } = await publishNew(product.db, newsroom);
    const { page, body, dialog, ...desk } = await deskOf('admin');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/desk/articles/${id}`);
    await expect(body).toBeVisible();
    await page.getByRole('textbox', { name: 'Kicker', exact: true }).fill('Tides');
    await expect(desk.status).toContainText('Saved');
    expect(await faultsOn(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    for (const name of ['Publish', 'Schedule', 'Retract', 'Unpublish', 'Choose from library']) {
      await button(name).click();
      await expect(dialog).toBeVisible();
      await expect(dialog.getByText('Comparing…')).toHaveCount(0);
      expect(await faultsOn(page), name).toEqual([]);
      for (let presses = 0; presses < 25; presses++) await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement)), name).toBe(true);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(button(name), 'the keyboard is back where it was').toBeFocused();
    }

    await page.goto(`/desk/articles/${id}/history?from=1&to=2`);
    expect(await faultsOn(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
}
