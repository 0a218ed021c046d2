import type { Page } from '@playwright/test';

/** Holds a page's saves back until it is let go, so that another's comes first. */
export async function holdSaves(page: Page): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/desk\/api\/articles\/[^/]+\/(save|autosave)$/, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}
