import type { RenderContext, Tag } from '@/lib/cache/tags';
import { readAddress } from '@/server/page-cache/address';
import { clock } from '@/server/page-cache/clock';
import { dressPage } from '@/server/page-cache/dress-page';
import { Gate, TooBusy } from '@/server/page-cache/gate';
import type { Page } from '@/server/page-cache/page';
import { PageStore } from '@/server/page-cache/page-store';
import { ownRequest, type Render, renderPage } from '@/server/page-cache/render-page';
import { fromRender, fromStale, fromStore, type HeaderList } from '@/server/page-cache/response-headers';
import type { ReaderRoute } from '@/server/reader-routes';

export type PagesOptions = {
  render: Render;
  /** The public origin that pages are rendered for. */
  url: string;
  maxBytes: number;
  policies: HeaderList;
  onError: (error: unknown, key: string) => void;
};

/** A render on its way, and what was dropped since it began. */
type Flight = { dropped: Set<Tag>; overturned: boolean };

export type Answer = { page: Page; origin: HeaderList };

/** A page that could not be rendered. It has been reported. */
export class PageFailed extends Error {
  constructor(
    key: string,
    /** Whether the fault is in how much there is to do, not in the page. */
    readonly forNow: boolean,
    cause: unknown,
  ) {
    super(`${key} could not be rendered.`, { cause });
  }
}

const storable = new Set([200, 308, 404, 410]);
/** What a page says may depend on the clock (a zone's offset), which no tag announces. */
const longestUnchecked = 10 * 60_000;
/** How long a page counts as new, and a failure as lasting, while drops cannot be heard. */
const moment = 1_000;

/** Renders pages once, keeps them while they are true, and lets go of what publishing changes. */
export class Pages {
  readonly #store: PageStore;
  readonly #joinable = new Map<string, { flight: Flight; page: Promise<Page> }>();
  readonly #aloft = new Set<Flight>();
  readonly #gate = new Gate(12, 500);
  readonly #options: PagesOptions;
  #inDoubt = false;
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(options: PagesOptions) {
    this.#options = options;
    this.#store = new PageStore(options.maxBytes);
  }

  /** The stored page of an address, where nothing but sending it is left to do. */
  held(key: string): Page | undefined {
    if (this.#inDoubt) return undefined;
    const page = this.#store.get(key);
    if (page && clock.now - page.renderedAt > longestUnchecked) this.#checkAgain(key, page);
    return page;
  }

  /** The page of an address: stored, or rendered now, or joined to a render on its way. Throws `PageFailed`. */
  async answer(route: ReaderRoute, key: string): Promise<Answer> {
    const page = this.#store.get(key);
    const hopeless = this.#inDoubt && performance.now() - this.#failedAt < moment;
    if (!page && hopeless) throw new PageFailed(key, true, 'A render has just failed.');
    if (!page) return { page: await this.#join(route, key), origin: fromRender };
    if (!this.#inDoubt || performance.now() - page.renderedAt < moment) return { page, origin: fromStore };
    if (hopeless) return { page, origin: fromStale };
    // Nobody would tell us if this page had been unpublished, so the database is asked first, if it answers.
    const fresh = await Promise.race([this.#join(route, key), after(moment)]).catch(() => undefined);
    return fresh ? { page: fresh, origin: fromRender } : { page, origin: fromStale };
  }

  /** Lets go of every page with one of these tags. Renders on their way answer those who wait, and are not kept. */
  drop(tags: readonly Tag[]): Set<string> {
    const dropped = tags.map(inOneCase);
    for (const flight of this.#aloft) for (const tag of dropped) flight.dropped.add(tag);
    this.#joinable.clear();
    return this.#store.drop(dropped);
  }

  dropAll(): void {
    for (const flight of this.#aloft) flight.overturned = true;
    this.#joinable.clear();
    this.#store.clear();
  }

  /** While drops cannot be heard, what is stored is only a last resort. */
  doubt(inDoubt: boolean): void {
    this.#inDoubt = inDoubt;
  }

  /** Renders an address before anyone asks. Failing is no matter: whoever asks will try again. */
  async renderAhead(key: string): Promise<void> {
    const address = readAddress(key);
    if (address.to !== 'page' || !address.route.stored || this.#store.get(key)) return;
    await this.#join(address.route, key).catch(() => undefined);
  }

  get size() {
    return this.#store.size;
  }

  #checkAgain(key: string, page: Page): void {
    // Whatever comes of it, the next check of this page is as far away again.
    page.renderedAt = performance.now();
    const address = readAddress(key);
    if (address.to === 'page') this.#join(address.route, key);
  }

  #join(route: ReaderRoute, key: string): Promise<Page> {
    const joined = this.#joinable.get(key);
    if (joined) return joined.page;
    const flight: Flight = { dropped: new Set(), overturned: false };
    this.#aloft.add(flight);
    const page = this.#gate
      .pass(() => this.#render(flight, route, key))
      .finally(() => {
        this.#aloft.delete(flight);
        if (this.#joinable.get(key)?.flight === flight) this.#joinable.delete(key);
      })
      .catch((error: unknown) => {
        this.#failedAt = performance.now();
        this.#options.onError(error, key);
        throw new PageFailed(key, this.#inDoubt || error instanceof TooBusy, error);
      });
    // Nobody may be waiting for it.
    page.catch(() => undefined);
    this.#joinable.set(key, { flight, page });
    return page;
  }

  async #render(flight: Flight, route: ReaderRoute, key: string): Promise<Page> {
    const { render, url, policies } = this.#options;
    const context: RenderContext = { tags: new Set() };
    const rendered = await renderPage(render, ownRequest(key, url), context);
    if (rendered.status >= 500) throw new Error(`The page was answered with ${rendered.status}.`);
    const tags = [...context.tags].map(inOneCase);
    const page = await dressPage(rendered, tags, route, policies);
    const isLasting = route.stored && !context.passing && storable.has(page.status);
    if (isLasting && this.#stillTrue(flight, tags, key)) this.#store.put(key, page);
    return page;
  }

  #stillTrue(flight: Flight, tags: readonly Tag[], key: string): boolean {
    if (flight.overturned || tags.some((tag) => flight.dropped.has(tag))) return false;
    return this.#joinable.get(key)?.flight === flight || !this.#store.get(key);
  }
}

/** Addresses are compared without regard to case in the database, and so are their tags. */
function inOneCase(tag: Tag): Tag {
  return tag.startsWith('path:') ? (tag.toLowerCase() as Tag) : tag;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
