import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Request, Route } from '@playwright/test';
import { pick, type Random } from '@/e2e/torture/random';

const autosaves = '**/desk/api/articles/*/autosave';

/** What happens to a request, and how often. */
const mishaps = {
  none: 25,
  late: 25,
  /** The page hears that it failed; it arrives all the same, after the one that follows it. */
  overtaken: 20,
  twice: 10,
  'answer lost': 12,
  'never sent': 8,
};
const latest = 3_000;

/** What lies between one browser and the newsroom. */
export class BadNetwork {
  readonly #random: Random;
  /** Requests that wait for a later one to pass. */
  #held: (() => Promise<void>)[] = [];
  #overtaken = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** How many requests arrived after one that was sent later. */
  get overtaken(): number {
    return this.#overtaken;
  }

  /** Stands in the way of every save of a browser. */
  async disturb(context: BrowserContext): Promise<void> {
    await context.route(autosaves, (route) =>
      // The tab or its browser was closed, or the server is away.
      this.#meet(route).catch(() => route.abort().catch(() => {})),
    );
  }

  /** Stands aside; what was held arrives now. */
  async calm(context: BrowserContext): Promise<void> {
    await context.unroute(autosaves);
    await this.#letGo();
  }

  async #meet(route: Route): Promise<void> {
    const mishap = pick(this.#random, mishaps);
    const delay = this.#random() * latest;
    if (mishap === 'overtaken') {
      this.#held.push(await repeatable(route.request()));
      return route.abort('connectionreset');
    }
    if (mishap === 'never sent') return route.abort('connectionrefused');
    if (mishap === 'late') await pause(delay);
    const response = await route.fetch();
    await this.#letGo();
    if (mishap === 'answer lost') return route.abort('connectionreset');
    if (mishap === 'twice') return route.continue();
    return route.fulfill({ response });
  }

  async #letGo(): Promise<void> {
    const held = this.#held;
    this.#held = [];
    this.#overtaken += held.length;
    await Promise.all(held.map((send) => send().catch(() => {})));
  }
}

/** Sends a request again from outside of its browser, which may be gone by then. */
async function repeatable(request: Request): Promise<() => Promise<void>> {
  const { 'content-length': _, host: __, connection: ___, ...headers } = await request.allHeaders();
  const [url, body] = [request.url(), request.postData()];
  return async () => {
    const response = await fetch(url, { method: 'POST', headers, body });
    await response.arrayBuffer();
  };
}
