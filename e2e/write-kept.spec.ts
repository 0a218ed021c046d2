import { type BrowserContext, expect, type Page } from '@playwright/test';
import { Desk, waitUntilHeard } from '@/e2e/desk';
import { test } from '@/e2e/fixtures';
import { newFolder, tidyUp, whenOver } from '@/e2e/instance';
import { unique, writeDraft } from '@/e2e/newsroom';
import { faultsOn } from '@/e2e/page-faults';
import { cookieFor } from '@/e2e/product';
import { OwnBrowser } from '@/e2e/torture/browser';
import { countKept } from '@/e2e/torture/count-kept';
import { crashTab } from '@/e2e/torture/crash-tab';
import { DOCUMENT_SCHEMA } from '@/lib/body/schema';

test.afterEach(tidyUp);

const autosaves = '**/desk/api/articles/*/autosave';

/** Makes a page's every save fail, as a server does that is away. */
const keepAway = (page: Page) => page.route(autosaves, (route) => route.abort('connectionrefused'));

/**
 * Lets a page write nothing into the browser's store until it is let go, as on a busy disk; says then how often it has
 * sent a save meanwhile.
 */
async function holdStore(page: Page): Promise<() => Promise<number>> {
  const held = await page.evaluateHandle(async () => {
    const hold = { isOver: false, sent: 0 };
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('stet');
      request.onsuccess = () => resolve(request.result);
    });
    const store = database.transaction('texts', 'readwrite').objectStore('texts');
    // A transaction lasts for as long as something is asked of it, and none of the same store begins before its end.
    const goOn = () => {
      if (!hold.isOver) store.count().onsuccess = goOn;
    };
    goOn();
    const { fetch } = window;
    window.fetch = (...request) => {
      if (String(request[0]).endsWith('/autosave') && !hold.isOver) hold.sent += 1;
      return fetch(...request);
    };
    return hold;
  });
  return () =>
    held.evaluate((hold) => {
      hold.isOver = true;
      return hold.sent;
    });
}

/**
 * Waits until a page's text is in the browser's store. Returns what puts it there once more, into the place for last
 * words: as it is where the browser's end came before its disk knew that they were forgotten.
 */
async function whenKept(page: Page): Promise<(into: Page) => Promise<void>> {
  await expect.poll(() => countKept(page)).toBe(1);
  const [key, text] = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('stet');
      request.onsuccess = () => resolve(request.result);
    });
    const cursor = database.transaction('texts').objectStore('texts').openCursor();
    await new Promise((resolve) => {
      cursor.onsuccess = resolve;
    });
    database.close();
    return [String(cursor.result!.key), JSON.stringify(cursor.result!.value)];
  });
  return (into) => into.evaluate((item) => localStorage.setItem(...item), [`stet last words ${key}`, text!] as const);
}

test('the browser’s store holds text until the server has it, and nothing afterwards', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await keepAway(desk.page);
  await desk.words('Kicker').fill('Harbour');
  await expect(desk.status).toContainText('kept in this browser');
  await expect.poll(() => countKept(desk.page)).toBe(1);
  await desk.page.unroute(autosaves);
  await desk.isSaved();
  await expect.poll(() => countKept(desk.page)).toBe(0);
});

test('whoever leaves is asked only if the browser could keep nothing of what the server does not have', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  const { page } = desk;
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await desk.open(id);
  await desk.words('Kicker').fill('Harbour');
  await desk.save();
  await page.reload();
  await keepAway(page);
  await desk.words('Kicker').fill('Harbour at night');
  await page.reload();
  await expect(desk.words('Kicker')).toHaveValue('Harbour at night');
  expect(asked).toEqual([]);

  // A full disk.
  await page.evaluate(() => {
    const isFull = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = isFull;
    Storage.prototype.setItem = isFull;
  });
  await desk.words('Kicker').fill('Harbour by day');
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(desk.words('Kicker')).toHaveValue('Harbour by day');
  await page.unroute(autosaves);
  await desk.save();
});

test('a text that was handed on and that a killed browser brings back changes nothing, and the next save is one', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const first = await deskOf('reporter');
  const { page } = first;
  await first.open(id);
  await keepAway(page);
  await first.words('Kicker').fill('Harbour');
  const bringBack = await whenKept(page);
  await page.reload();
  await expect(first.words('Kicker')).toHaveValue('Harbour');
  await page.unroute(autosaves);
  await first.isSaved();
  for (const kicker of ['Harbour at night', 'Harbour at noon', 'Harbour by day']) {
    await first.words('Kicker').fill(kicker);
    await first.save();
  }
  await expect.poll(() => countKept(page)).toBe(0);

  await bringBack(page);
  const context = page.context();
  await crashTab(page);
  const second = new Desk(await context.newPage());
  await second.open(id);
  await expect.poll(() => countKept(second.page)).toBe(0);
  await second.words('Standfirst').fill('Nobody had heard of this.');
  await second.isSaved();
  await expect.poll(() => countKept(second.page)).toBe(0);
  await second.page.reload();
  await expect(second.words('Standfirst')).toHaveValue('Nobody had heard of this.');
  await expect(second.words('Kicker')).toHaveValue('Harbour by day');
});

test('nor is it offered to whoever begins another article, if it was one never saved', async ({ deskOf }) => {
  const desk = await deskOf('reporter');
  const { page } = desk;
  const headline = unique('Saved since');
  await desk.begin();
  await keepAway(page);
  await desk.words('Headline').fill('Never saved');
  const bringBack = await whenKept(page);
  await page.reload();
  await page.unroute(autosaves);
  const found = page.getByRole('region', { name: 'Your earlier text' });
  await found.getByRole('button', { name: 'Bring it back' }).click();
  await desk.isSaved();
  await desk.words('Headline').fill(headline);
  await desk.save();
  await expect.poll(() => countKept(page)).toBe(0);
  const id = await desk.id();

  await bringBack(page);
  await desk.begin();
  await expect.poll(() => countKept(page)).toBe(0);
  await expect(found).toBeHidden();
  await desk.open(id);
  await expect(desk.words('Headline')).toHaveValue(headline);
});

test('of two windows that open at once only one goes on with a text that was left, and both save', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const first = await deskOf('reporter');
  await first.open(id);
  await keepAway(first.page);
  await first.words('Kicker').fill('Harbour');
  await expect.poll(() => countKept(first.page)).toBe(1);
  const context = first.page.context();
  await crashTab(first.page);

  // What it heard of open editors is old by the time that it goes on.
  const slow = new Desk(await context.newPage());
  await slow.page.addInitScript(() => {
    const { query } = LockManager.prototype;
    const isLetGo = new Promise<void>((resolve) => Object.assign(window, { goOn: resolve }));
    LockManager.prototype.query = async function () {
      const heard = await query.call(this);
      Object.assign(window, { hasHeard: true });
      await isLetGo;
      return heard;
    };
  });
  await slow.open(id);
  await slow.page.waitForFunction(() => 'hasHeard' in window);
  const fast = new Desk(await context.newPage());
  await fast.open(id);
  await expect(fast.words('Kicker')).toHaveValue('Harbour');
  await slow.page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
  await slow.words('Standfirst').fill('Written in the slow one.');
  await slow.save();
  await fast.words('Dateline').fill('Baku');
  await fast.save();
  await fast.page.reload();
  await expect(fast.words('Dateline')).toHaveValue('Baku');
  await expect(fast.words('Standfirst')).toHaveValue('Written in the slow one.');
  await expect(fast.words('Kicker')).toHaveValue('Harbour');
});

test('what a tab held unsaved when it crashed is handed on by another that is open', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const first = await deskOf('reporter');
  await first.open(id);
  await keepAway(first.page);
  await first.words('Kicker').fill('Harbour');
  await expect.poll(() => countKept(first.page)).toBe(1);
  const second = new Desk(await first.page.context().newPage());
  await second.open(id);
  await expect(second.words('Kicker')).toHaveValue('');
  await crashTab(first.page);
  await expect(second.words('Kicker')).toHaveValue('Harbour');
  await expect.poll(() => countKept(second.page)).toBe(0);
});

test('nothing goes to the server that the browser’s store does not hold: what a crash brings back is never older', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  const { page } = desk;
  await desk.open(id);
  const letGo = await holdStore(page);
  await desk.words('Kicker').fill('Harbour');
  await desk.button('Save').click();
  await expect(desk.status).toContainText('Saving…');
  expect(await letGo()).toBe(0);
  await desk.isSaved();
});

test('what was typed right before its tab closed outlives the end of the whole browser a moment later', async ({
  launchOptions,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const cookie = await cookieFor(product, newsroom.people.reporter.id);
  const browser = new OwnBrowser({ folder: await newFolder(), url: product.url, cookie, launch: launchOptions });
  whenOver(() => browser.close());
  const openedIn = async (context: BrowserContext) => {
    const page = await context.newPage();
    await waitUntilHeard(page);
    const desk = new Desk(page);
    await desk.open(id);
    return desk;
  };
  const context = await browser.start();
  // What all tabs of a site hold together is written to disk when the last of them closes.
  const other = await context.newPage();
  await other.goto('/desk/articles');
  const desk = await openedIn(context);
  // However slow the machine, the tab closes before the text is kept in its turn.
  await desk.page.evaluate(() => {
    const fetch = () => Promise.reject(new TypeError('The network is away.'));
    Object.assign(window, { setTimeout: () => 0, fetch });
  });
  const closed = desk.page.waitForEvent('close');
  await desk.words('Kicker').fill('Harbour');
  await desk.page.close({ runBeforeUnload: true });
  await closed;
  // In the place for last words, which is gone with the browser, and in the store.
  await expect.poll(() => countKept(other)).toBe(2);
  await browser.kill();
  const again = await openedIn(await browser.start());
  await expect(again.words('Kicker')).toHaveValue('Harbour');
});

test('a new article that was begun stays when an earlier one is brought back', async ({ deskOf }) => {
  const desk = await deskOf('reporter');
  const { page } = desk;
  const [earlier, later] = [unique('Never saved'), unique('Begun since')];
  await desk.begin();
  await keepAway(page);
  await desk.words('Headline').fill(earlier);
  await expect.poll(() => countKept(page)).toBe(1);
  await desk.begin();
  await page.unroute(autosaves);
  const found = page.getByRole('region', { name: 'Your earlier text' });
  await expect(found).toContainText('It was never saved.');
  await desk.words('Headline').fill(later);
  await desk.isSaved();
  const begun = await desk.id();
  await found.getByRole('button', { name: 'Bring it back' }).click();
  await expect(desk.words('Headline')).toHaveValue(earlier);
  expect(await desk.id()).not.toBe(begun);
  await desk.open(begun);
  await expect(desk.words('Headline')).toHaveValue(later);
});

test('an editor that was open before a new deployment still saves, publishes and signs in again', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom, {}, 'editor');
  const desk = await deskOf('editor');
  const { page } = desk;
  await desk.open(id);
  // The next build has other files, and its server actions other ids.
  await page.route('**/_next/static/**', (route) => route.fulfill({ status: 404 }));
  await page.route('**/*', (route) =>
    route.request().headers()['next-action'] ? route.fulfill({ status: 404 }) : route.fallback(),
  );
  await desk.words('Kicker').fill('Harbour');
  await desk.isSaved();
  await page.context().clearCookies();
  await desk.words('Kicker').fill('Harbour at night');
  await desk.dialog.getByLabel('Email').fill(newsroom.people.editor.email);
  await desk.dialog.getByLabel('Password').fill('let-it-stand');
  await desk.dialog.getByRole('button', { name: 'Sign in' }).click();
  await desk.isSaved();
  await desk.publishFirst();
  await page.unrouteAll();
  await desk.open(id);
  await expect(desk.words('Kicker')).toHaveValue('Harbour at night');
});

test('a server that knows another document schema says so in a sentence, and the text stays in the browser', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const { id } = await writeDraft(product.db, newsroom);
  const desk = await deskOf('reporter');
  await desk.open(id);
  await desk.page.route(autosaves, (route) =>
    route.continue({
      headers: { ...route.request().headers(), 'stet-document-schema': String(DOCUMENT_SCHEMA + 1) },
    }),
  );
  await desk.words('Kicker').fill('Harbour');
  await expect(desk.status).toContainText('This page and the server are of different versions.');
  await expect(desk.status).toContainText('Your text is kept in this browser');
  await desk.page.unroute(autosaves);
  await desk.open(id);
  await expect(desk.words('Kicker')).toHaveValue('Harbour');
  await desk.isSaved();
});

test('the list of articles names what this browser keeps and the server does not have, and nothing else', async ({
  deskOf,
  product,
  newsroom,
}) => {
  const headline = unique('Half told');
  const { id } = await writeDraft(product.db, newsroom, { headline });
  const first = await deskOf('reporter');
  await first.open(id);
  await keepAway(first.page);
  await first.words('Kicker').fill('Harbour');
  const bringBack = await whenKept(first.page);
  const context = first.page.context();
  await crashTab(first.page);

  const page = await context.newPage();
  await waitUntilHeard(page);
  const desk = new Desk(page);
  const unsaved = page.getByRole('region', { name: 'This browser keeps text of yours that is not saved' });
  await page.goto('/desk/articles');
  await expect(unsaved).toBeVisible();
  expect(await faultsOn(page)).toEqual([]);
  await unsaved.getByRole('link', { name: headline }).click();
  await expect(desk.words('Kicker')).toHaveValue('Harbour');
  await desk.isSaved();

  // As where somebody leaves and the answer to the last save comes too late.
  await bringBack(page);
  await page.goto('/desk/articles');
  await expect.poll(() => countKept(page)).toBe(0);
  await expect(unsaved).toBeHidden();
});
