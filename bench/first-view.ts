import { chromium } from '@playwright/test';
import { browserFlags, installedBrowser } from '@/server/test/browser.mjs';

/** Bytes over the wire of one kind of file, headers included. */
export type FirstView = Record<'html' | 'css' | 'scripts' | 'fonts' | 'pictures' | 'other', number>;

const kinds: Record<string, keyof FirstView> = {
  document: 'html',
  stylesheet: 'css',
  script: 'scripts',
  font: 'fonts',
  image: 'pictures',
};

/** Opens an address as a phone that has never been here, and weighs what comes; null where no browser can be started. */
export async function weigh(url: string): Promise<FirstView | null> {
  const executablePath = installedBrowser();
  const browser = await chromium
    .launch({ ...(executablePath && { executablePath }), args: browserFlags })
    .catch(() => null);
  if (!browser) return null;
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true });
  const view: FirstView = { html: 0, css: 0, scripts: 0, fonts: 0, pictures: 0, other: 0 };
  const weighing: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const weighed = request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
      view[kinds[request.resourceType()] ?? 'other'] += responseBodySize + responseHeadersSize;
    });
    weighing.push(weighed);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(weighing);
  await browser.close();
  return view;
}
