import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';
import { processesNaming } from '@/e2e/instance';
import type { cookieFor } from '@/e2e/product';

type Options = {
  /** Where the browser keeps what it stores: it outlives the browser's process. */
  folder: string;
  url: string;
  cookie: Awaited<ReturnType<typeof cookieFor>>;
  launch: LaunchOptions;
};

/** A browser of one person: a process, and a folder of its own. */
export class OwnBrowser {
  readonly #options: Options;
  #context: BrowserContext | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  get isRunning(): boolean {
    return this.#context !== null;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The browser is not running.');
    return this.#context;
  }

  /** Starts it, signed in. */
  async start(): Promise<BrowserContext> {
    const { folder, url, cookie, launch } = this.#options;
    const context = await chromium.launchPersistentContext(folder, { ...launch, baseURL: url });
    context.setDefaultTimeout(5_000);
    context.setDefaultNavigationTimeout(15_000);
    await context.addCookies([{ ...cookie, url, httpOnly: true, sameSite: 'Lax' }]);
    this.#context = context;
    return context;
  }

  /** Ends its process without a word. */
  async kill(): Promise<void> {
    const { context } = this;
    const closed = context.waitForEvent('close');
    for (const line of await processesNaming(`--user-data-dir=${this.#options.folder}`)) {
      if (!line.includes('--type=')) process.kill(Number.parseInt(line, 10), 'SIGKILL');
    }
    await closed;
    this.#context = null;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }
}
