import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { Desk } from '@/e2e/desk';

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What the browser's store promises: every keystroke is in it within 300 ms. */
const untilKept = 400;

/** One person who types marked words into an article while everything around them breaks. */
export class TortureWriter {
  readonly words: string[] = [];
  #page: Page | null = null;

  constructor(
    readonly name: string,
    readonly context: BrowserContext,
    readonly articleId: string,
    readonly random: Random,
  ) {}

  get desk(): Desk {
    return new Desk(this.#page!);
  }

  /** Opens the article in a new tab; false where the server cannot be reached just now. */
  async open(): Promise<boolean> {
    const page = this.#page ?? (await this.context.newPage());
    this.#page = page;
    await page.route('**/autosave', (route) => this.#disturb(route));
    try {
      await page.goto(`/desk/articles/${this.articleId}`, { timeout: 10_000 });
      await expect(this.desk.body).toBeVisible();
      return true;
    } catch {
      await page.close();
      this.#page = null;
      return false;
    }
  }

  get isOpen(): boolean {
    return this.#page !== null;
  }

  /** Closes the tab as a crash would, once the browser's store has had the time that it asks for. */
  async crash(): Promise<void> {
    await this.#page?.evaluate((time) => new Promise((done) => setTimeout(done, time)), untilKept);
    await this.#page?.close();
    this.#page = null;
  }

  /** Types a word that stands nowhere else into the headline or a paragraph. */
  async type(): Promise<void> {
    const page = this.#page!;
    const word = `${this.name}${this.words.length}x`;
    const place = Math.floor(this.random() * 5);
    if (place === 4) await this.desk.words('Standfirst').click();
    else await this.desk.body.locator(':scope > p').nth(place).click();
    await page.keyboard.press('End');
    await page.keyboard.type(` ${word}`, { delay: 5 });
    this.words.push(word);
  }

  /** Decides where both changed the same words; nothing is asked otherwise. */
  async choose(): Promise<void> {
    const choices = this.#page!.getByRole('button', { name: 'Save what is chosen' });
    if ((await choices.count()) === 0) return;
    const whose = this.random() < 0.5 ? 'mine' : 'theirs';
    await this.desk
      .button(`Choose all of ${whose}`)
      .click({ timeout: 2_000 })
      .catch(() => {});
    await choices.click({ timeout: 2_000 }).catch(() => {});
  }

  /** Waits until everything is on the server, choosing where that is asked. */
  async settle(): Promise<void> {
    await this.context.setOffline(false);
    if (!this.isOpen) await expect.poll(() => this.open(), { timeout: 60_000 }).toBe(true);
    await this.#page!.unroute('**/autosave');
    const isSaved = async () => {
      await this.choose();
      return (await this.desk.status.textContent({ timeout: 1_000 }).catch(() => '')) ?? '';
    };
    await expect.poll(isSaved, { timeout: 60_000 }).toContain('Saved');
  }

  /** Requests are late, overtake each other, arrive twice, or lose their answers. */
  async #disturb(route: import('@playwright/test').Route): Promise<void> {
    const chance = this.random();
    const late = async () => {
      await new Promise((done) => setTimeout(done, this.random() * 3_000));
    };
    try {
      if (chance < 0.3) await late();
      if (chance > 0.85) {
        await route.fetch();
        return await route.abort();
      }
      if (chance > 0.7) await route.fetch();
      await route.continue();
    } catch {
      // The tab was closed, or the server is away.
      await route.abort().catch(() => {});
    }
  }
}
