import { expect, type Locator, type Page } from '@playwright/test';

type Words = 'Kicker' | 'Headline' | 'Standfirst' | 'Dateline' | 'Slug' | 'Search description';
type Kind = 'Update' | 'Correction' | 'Clarification' | 'Minor edit';

/** By this a page drawn by the server says that it hears neither clicks nor keys yet. */
export const unheard = (page: Page): Locator => page.locator('button:disabled', { hasText: 'Go to…' });

/**
 * Lets whatever a test does or expects by a locator wait until the page hears it, after every load of a desk page in
 * this tab. The keys of `page.keyboard` wait for nothing: expect something before them, or press on a locator.
 */
export function waitUntilHeard(page: Page): Promise<void> {
  return page.addLocatorHandler(unheard(page), async () => {});
}

/** The desk as the person before it knows it: by roles and names. */
export class Desk {
  readonly body: Locator;
  readonly status: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.body = page.getByRole('textbox', { name: 'Body', exact: true });
    this.status = page.getByRole('status').filter({ hasText: /\S/ }).first();
    this.dialog = page.getByRole('dialog');
  }

  async open(articleId: string): Promise<void> {
    await this.page.goto(`/desk/articles/${articleId}`);
    await expect(this.body).toBeVisible();
  }

  /** A new article's empty editor, ready to be typed into. */
  async begin(): Promise<void> {
    await this.page.goto('/desk/articles/new');
    await expect(this.words('Headline')).toBeFocused();
  }

  words(name: Words): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Writes the body anew, a paragraph for each text. */
  async write(...paragraphs: string[]): Promise<void> {
    await this.body.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    for (const [index, text] of paragraphs.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.insertText(text);
    }
  }

  async choose(combobox: Locator, option: string): Promise<void> {
    await combobox.click();
    await combobox.fill(option);
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async chooseSection(name: string): Promise<void> {
    await this.choose(this.page.getByRole('combobox', { name: 'Section', exact: true }), name);
  }

  /** Adds the line at the end of the bylines. */
  async addByline(author: string, role = 'By'): Promise<void> {
    const group = this.page.getByRole('group', { name: 'Bylines' });
    await group.getByRole('button', { name: 'Add byline' }).click();
    await this.choose(group.getByRole('combobox', { name: 'Author', exact: true }).last(), author);
    await group.getByLabel('Role').last().selectOption(role);
  }

  async save(): Promise<void> {
    await this.button('Save').click();
    await this.isSaved();
  }

  async isSaved(): Promise<void> {
    await expect(this.status).toContainText('Saved');
  }

  /** The article's id, known once its first save has given the page its address. */
  async id(): Promise<string> {
    await expect(this.page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
    return this.page.url().split('/').at(-1)!;
  }

  async submit(): Promise<void> {
    await this.button('Submit for review').click();
    await expect(this.button('Take back')).toBeVisible();
  }

  async publishFirst(): Promise<void> {
    await this.button('Publish').click();
    await this.confirmPublication();
  }

  /** Publishes what is on screen over a live version. */
  async publishChange(kind: Kind, note = ''): Promise<void> {
    await this.button('Publish').click();
    await this.dialog.getByRole('radiogroup', { name: 'What changed' }).getByRole('radio', { name: kind }).check();
    if (note) await this.dialog.getByRole('textbox', { name: 'Note to readers' }).fill(note);
    await this.confirmPublication();
  }

  private async confirmPublication(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Publish now' }).click();
    await expect(this.dialog).toBeHidden();
    await expect(this.page.getByRole('status').filter({ hasText: /Published \d\d:\d\d/ })).toBeVisible();
  }

  /** The public address that the desk offers after a publication. */
  async address(): Promise<string> {
    const href = await this.page.getByRole('link', { name: 'View article' }).getAttribute('href');
    return new URL(href!, this.page.url()).pathname;
  }
}
