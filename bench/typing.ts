import { type Browser, chromium, type Page } from '@playwright/test';
import type { Instance } from '@/bench/instance';
import { type KeyTimes, traceKeys } from '@/bench/key-latency';
import { type LongArticle, writeLongArticle } from '@/bench/long-article';
import { randomFrom, sentence } from '@/bench/random-text';
import { type Spread, spread } from '@/bench/spread';
import { readNewsroom } from '@/e2e/newsroom';
import { cookieFor, openProduct } from '@/e2e/product';
import { browserFlags, installedBrowser } from '@/server/test/browser.mjs';

/** In milliseconds, in an article of 5,000 words, 30 pictures and 40 comments. */
export type Typing = {
  /** From the beginning of the navigation until the frame that shows the body's words, editable. */
  opening: Spread;
  places: ({ name: string } & Keys)[];
  all: Keys;
};

/** From a key to what it changed, painted and on screen (see `KeyTimes`). */
type Keys = { paint: Spread; screen: Spread };

const openings = 5;
const keysEach = 120;
/** Between two keys, in milliseconds: about 80 words a minute. */
const pace = { least: 60, most: 190 };

/**
 * Opens the long article as the editor in a Chromium that has nothing of it yet, but whose server has its pictures ready,
 * and types in its middle, at its end and amid the words of a comment whose panel is open. Null where no browser can be
 * started.
 */
export async function timeTyping({ url, env }: Pick<Instance, 'url' | 'env'>): Promise<Typing | null> {
  const executablePath = installedBrowser();
  const browser = await chromium
    .launch({ ...(executablePath && { executablePath }), args: browserFlags })
    .catch(() => null);
  if (!browser) return null;
  // Read by what stores pictures.
  Object.assign(process.env, env);
  const product = await openProduct(url, env);
  try {
    const newsroom = await readNewsroom(product.db);
    const article = await writeLongArticle(product.db, newsroom);
    const cookie = { ...(await cookieFor(product, newsroom.people.editor.id)), url };
    const openOnce = () => open(browser, `${url}/desk/articles/${article.id}`, cookie);
    await (await openOnce()).page.context().close();
    const taken: number[] = [];
    for (;;) {
      const { page, took } = await openOnce();
      taken.push(took);
      if (taken.length === openings) return { opening: spread(taken), ...(await typeIn(page, article)) };
      await page.context().close();
    }
  } finally {
    await browser.close();
    await product.close();
  }
}

type Cookie = { name: string; value: string; url: string };

async function open(browser: Browser, address: string, cookie: Cookie): Promise<{ page: Page; took: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([cookie]);
  const page = await context.newPage();
  await page.addInitScript(markEditable);
  await page.goto(address);
  const mark = await page.waitForFunction(() => performance.getEntriesByName('editable')[0]?.startTime);
  const took = (await mark.jsonValue()) ?? 0;
  await page.waitForLoadState('networkidle');
  return { page, took };
}

/** Marks, in the page, the end of the frame that first shows words in an editable body. */
function markEditable(): void {
  new MutationObserver((_, observer) => {
    const body = document.querySelector('[role="textbox"][aria-label="Body"][contenteditable="true"]');
    if (!body?.textContent) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('editable')));
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
}

async function typeIn(page: Page, { middle, end, commented }: LongArticle): Promise<Omit<Typing, 'opening'>> {
  const paragraph = (place: number) =>
    page.getByRole('textbox', { name: 'Body', exact: true }).locator('> p').nth(place);
  const devtools = await page.context().newCDPSession(page);
  const random = randomFrom(80);
  const all: KeyTimes[] = [];
  const type = async (name: string) => {
    const taken = await traceKeys(devtools, async () => {
      for (const letter of lettersFrom(random)) {
        await page.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: pace.least / 2 });
        await page.waitForTimeout(pace.least / 2 + random() * (pace.most - pace.least));
      }
    });
    if (taken.length < keysEach * 0.95)
      throw new Error(`${name}: only ${taken.length} of ${keysEach} keys were traced.`);
    all.push(...taken);
    return { name, ...spreads(taken) };
  };

  await paragraph(middle).click();
  const places = [await type('in the middle')];
  await paragraph(end).click();
  await page.keyboard.press('Control+End');
  places.push(await type('at the end'));
  await paragraph(commented).locator('[data-thread]').first().click();
  places.push(await type('amid a comment’s words'));
  return { places, all: spreads(all) };
}

const spreads = (keys: KeyTimes[]): Keys => ({
  paint: spread(keys.map(({ paint }) => paint)),
  screen: spread(keys.map(({ screen }) => screen)),
});

const lettersFrom = (random: () => number): string[] => {
  let text = '';
  while (text.length < keysEach) text += ` ${sentence(random)}`;
  return [...text.slice(0, keysEach)];
};
