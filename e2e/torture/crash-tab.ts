import type { Page } from '@playwright/test';

/** Ends the process that draws a tab; nothing in it hears of that. */
export async function crashTab(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash', { timeout: 15_000 });
  const session = await page.context().newCDPSession(page);
  // Answered by nobody.
  void session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}
