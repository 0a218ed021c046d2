import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/**
 * What axe finds wrong on the page by day and by night, each with the elements it means. axe runs in the page itself:
 * the desk has no frames to look into, and Playwright's builder opens a second page for every look.
 */
export async function faultsOn(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe.source);
  for (const colorScheme of ['dark', 'light'] as const) {
    // A color on its way from day to night is nobody's choice.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    faults.push(...(await page.evaluate(lookAround)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

async function lookAround(): Promise<string[]> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await inPage.run({ resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target).join(' · ')}`);
}

/** Pixels that a reader would have to scroll sideways for. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const html = new HtmlValidate(new FileSystemConfigLoader());

/** What is wrong with a page's HTML, each with its place. */
export async function invalidIn(page: string): Promise<string[]> {
  const { results } = await html.validateString(page, `${process.cwd()}/page.html`);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}
