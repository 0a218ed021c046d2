import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { Desk } from '@/e2e/desk';
import type { BadNetwork } from '@/e2e/torture/bad-network';
import type { OwnBrowser } from '@/e2e/torture/browser';
import { countKept } from '@/e2e/torture/count-kept';
import { crashTab } from '@/e2e/torture/crash-tab';
import { pick, type Random } from '@/e2e/torture/random';
import { until } from '@/e2e/torture/until';

type Options = {
  name: string;
  articleId: string;
  browser: OwnBrowser;
  network: BadNetwork;
  random: Random;
  letters: Iterator<string, never>;
  /** Whether the server answers. */
  isReady: () => Promise<boolean>;
};

/** Text that stands nowhere else, a letter or a word; when it was typed, and whether the desk owes it. */
type Typed = { text: string; at: number; isOwed: boolean };

/** What somebody does next, and how often. */
const steps = {
  type: 70,
  think: 16,
  choose: 8,
  'cut the network': 3,
  'mend the network': 14,
  'close the tab': 1.5,
  reload: 0.8,
  'drop the tab': 0.8,
  'crash the tab': 0.8,
  'crash the tab at once': 0.8,
  'kill the browser': 0.6,
  'kill the browser at once': 0.4,
};

type Step = keyof typeof steps;

/** Long enough for the editor to send what was typed, in milliseconds. */
const thinking = 1_300;
/** The browser's store has 300 ms by its promise; a machine with other work may be a little late. */
const untilKept = 400;
/** How old, in milliseconds, what was typed before a crash at once must be to be owed. */
const owedAfter = 1_000;

/** One person who types into an article, each letter once, while everything around them breaks. */
export class TortureWriter {
  readonly typed: Typed[] = [];
  /** How often the browser asked whether to leave. */
  asked = 0;
  /** Steps that the page was not ready for: a fault under load, or a sentence over what was to be pressed. */
  readonly stumbles: string[] = [];
  readonly taken: { step: Step; at: number }[] = [];
  readonly #options: Options;
  #page: Page | null = null;
  #bursts = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  get name(): string {
    return this.#options.name;
  }

  /** Takes the next step of the script. */
  async act(): Promise<void> {
    const { browser, random } = this.#options;
    if (!browser.isRunning) await this.start();
    if (!this.#page) {
      // Without a network no article opens, and whoever waited for another step to mend it would type no more.
      await browser.context.setOffline(false);
      if (!(await this.open())) await pause(500);
      return;
    }
    const step = pick(random, steps);
    this.taken.push({ step, at: Date.now() });
    try {
      await this.#take(step);
    } catch (error) {
      if (this.stumbles.push(`${step}: ${(error as Error).message.split('\n')[0]}`) > 40) throw error;
      if (this.#page?.isClosed()) this.#page = null;
    }
  }

  async start(): Promise<void> {
    const { browser, network } = this.#options;
    const context = await browser.start();
    context.on('dialog', (dialog) => {
      this.asked += 1;
      void dialog.accept().catch(() => {});
    });
    await network.disturb(context);
  }

  /** Opens the article in a new tab; false where the server cannot be reached just now. */
  async open(): Promise<boolean> {
    if (!(await this.#options.isReady())) return false;
    const page = await this.#options.browser.context.newPage();
    try {
      await page.goto(`/desk/articles/${this.#options.articleId}`);
      await new Desk(page).body.waitFor({ timeout: 15_000 });
      this.#page = page;
      return true;
    } catch {
      await page.close();
      return false;
    }
  }

  /**
   * Waits until everything that this browser holds is on the server: chooses where that is asked, and opens the article
   * again until nothing of an earlier tab is left.
   */
  async settle(): Promise<void> {
    const { browser, network } = this.#options;
    if (!browser.isRunning) await this.start();
    await browser.context.setOffline(false);
    await network.calm(browser.context);
    const isSettled = async () => {
      if (!this.#page && !(await this.open())) return false;
      await this.#choose();
      const status = await this.#desk.status.textContent({ timeout: 1_000 }).catch(() => '');
      if (!status?.includes('Saved')) return false;
      if ((await countKept(this.page)) === 0) return true;
      await this.#shut();
      return false;
    };
    await until(isSettled, 120_000, async () => `${this.name} is not saved: ${await this.#seen()}`);
  }

  /** The page on which everything is saved. */
  get page(): Page {
    return this.#page!;
  }

  get #desk(): Desk {
    return new Desk(this.#page!);
  }

  async #take(step: Step): Promise<void> {
    const { browser } = this.#options;
    switch (step) {
      case 'type':
        return this.#type();
      case 'think':
        return pause(thinking);
      case 'choose':
        return this.#choose();
      case 'cut the network':
        return browser.context.setOffline(true);
      case 'mend the network':
        return browser.context.setOffline(false);
      case 'close the tab':
        return this.#shut();
      case 'reload':
        return this.#reload();
      case 'drop the tab':
        await this.#waitUntilKept();
        await this.#page!.close();
        this.#page = null;
        return;
      case 'crash the tab':
        await this.#waitUntilKept();
        return this.#crash();
      case 'crash the tab at once':
        this.#excuse();
        return this.#crash();
      case 'kill the browser':
        await this.#waitUntilKept();
        return this.#kill();
      case 'kill the browser at once':
        this.#excuse();
        return this.#kill();
    }
  }

  /** A burst: a word, then letters that stand nowhere else, at the end of a paragraph, of a new one, or of a field. */
  async #type(): Promise<void> {
    const { random, letters } = this.#options;
    const [place, count, isNew] = [random(), 3 + Math.floor(random() * 10), random() < 0.1];
    const page = this.#page!;
    const word = `${this.name}${this.#bursts++}x`;
    // `End` alone goes to the end of a line, where a long text has several.
    if (place < 0.25) await this.#desk.words(place < 0.15 ? 'Standfirst' : 'Kicker').press('ControlOrMeta+End');
    else {
      const paragraphs = this.#desk.body.locator(':scope > p');
      const paragraph = paragraphs.nth(Math.floor(random() * Math.min(12, await paragraphs.count())));
      await paragraph.click();
      await paragraph.evaluate((element) => getSelection()!.collapse(element, element.childNodes.length));
    }
    if (isNew && place >= 0.25) await page.keyboard.press('Enter');
    await page.keyboard.type(` ${word}`, { delay: 5 });
    this.#remember(word);
    for (let typed = 0; typed < count; typed += 1) {
      const letter = letters.next().value;
      await page.keyboard.insertText(letter);
      this.#remember(letter);
    }
  }

  #remember(text: string): void {
    this.typed.push({ text, at: Date.now(), isOwed: true });
  }

  /** Decides where both changed the same words, for all of one side; nothing is asked otherwise. */
  async #choose(): Promise<void> {
    const save = this.#desk.button('Save what is chosen');
    if ((await save.count()) === 0) return;
    const side = this.#options.random() < 0.5 ? 0 : 1;
    // The other's next save may have settled it meanwhile.
    const press = { timeout: 2_000 };
    await this.#desk.page
      .getByRole('button', { name: 'Choose all of' })
      .nth(side)
      .click(press)
      .then(() => save.click(press))
      .catch(() => {});
  }

  /** Where the server is away, what comes is a page that says so, and no article. */
  async #reload(): Promise<void> {
    await this.#page!.reload()
      .then(() => this.#desk.body.waitFor({ timeout: 15_000 }))
      .catch(() => this.#shut());
  }

  /** Closes the tab as a person does. */
  async #shut(): Promise<void> {
    const page = this.#page!;
    const closed = page.waitForEvent('close', { timeout: 15_000 });
    this.#page = null;
    await page.close({ runBeforeUnload: true });
    await closed;
  }

  async #crash(): Promise<void> {
    const page = this.#page!;
    this.#page = null;
    await crashTab(page);
  }

  async #kill(): Promise<void> {
    this.#page = null;
    await this.#options.browser.kill();
  }

  async #waitUntilKept(): Promise<void> {
    await this.#page!.evaluate((time) => new Promise((done) => setTimeout(done, time)), untilKept);
  }

  /** What was typed a moment ago need not outlive what happens now. */
  #excuse(): void {
    for (const typed of this.typed) if (typed.at > Date.now() - owedAfter) typed.isOwed = false;
  }

  async #seen(): Promise<string> {
    if (!this.#page) return 'the article does not open.';
    const status = await this.#desk.status.textContent({ timeout: 1_000 }).catch(() => null);
    return `${this.#page.url()} says “${status}”, and ${await countKept(this.#page)} texts are kept`;
  }
}
