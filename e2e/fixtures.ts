import { type APIRequestContext, type BrowserContext, test as base, type Page } from '@playwright/test';
import type { UserKey } from '@/db/demo/people';
import { Desk, waitUntilHeard } from '@/e2e/desk';
import { type Newsroom, readNewsroom } from '@/e2e/newsroom';
import { cookieFor, openProduct, type Product } from '@/e2e/product';

type Worker = { product: Product; newsroom: Newsroom };
type Test = {
  /** Opens a browser of its own, signed in as somebody of the cast. */
  deskOf: (who: UserKey) => Promise<Desk>;
  /** Requests as somebody of the cast sends them from a desk page; null: a stranger's. */
  requestsOf: (who: UserKey | null) => Promise<APIRequestContext>;
  /** An anonymous reader's page, in a browser that runs no scripts. */
  reader: Page;
};

export const test = base.extend<Test, Worker>({
  product: [
    async ({ playwright: _ }, use, { project }) => {
      const product = await openProduct(project.use.baseURL!);
      await use(product);
      await product.close();
    },
    { scope: 'worker' },
  ],
  newsroom: [async ({ product }, use) => use(await readNewsroom(product.db)), { scope: 'worker' }],

  deskOf: async ({ browser, product, newsroom }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (who) => {
      const context = await browser.newContext({ baseURL: product.url });
      contexts.push(context);
      const cookie = await cookieFor(product, newsroom.people[who].id);
      await context.addCookies([{ ...cookie, url: product.url, httpOnly: true, sameSite: 'Lax' }]);
      const page = await context.newPage();
      await waitUntilHeard(page);
      return new Desk(page);
    });
    for (const context of contexts) await context.close();
  },

  requestsOf: async ({ playwright, product, newsroom }, use) => {
    const all: APIRequestContext[] = [];
    await use(async (who) => {
      const cookie = who && (await cookieFor(product, newsroom.people[who].id));
      const context = await playwright.request.newContext({
        baseURL: product.url,
        extraHTTPHeaders: { origin: product.url, ...(cookie && { cookie: `${cookie.name}=${cookie.value}` }) },
      });
      all.push(context);
      return context;
    });
    for (const context of all) await context.dispose();
  },

  reader: async ({ browser, product }, use) => {
    const context = await browser.newContext({ baseURL: product.url, javaScriptEnabled: false });
    await use(await context.newPage());
    await context.close();
  },
});
