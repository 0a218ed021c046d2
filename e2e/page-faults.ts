import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type axe from 'axe-core';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** What night changes are colors alone: of axe's rules these are about them. */
const aboutColors = ['color-contrast', 'link-in-text-block'];

/** Has a browser that will look at many pages bring axe to each of them, which is quicker than to hand it over each time. */
export function bringAxe(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(source);
}

/**
 * What axe finds wrong on the page by day and by night, each with the elements it means. axe runs in the page itself:
 * the desk has no frames to look into, and Playwright's builder opens a second page for every look.
 */
export async function faultsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const faults: string[] = [];
  for (const [colorScheme, rules] of [
    ['dark', aboutColors],
    ['light', null],
  ] as const) {
    // A color on its way from day to night is nobody's choice.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    faults.push(...(await page.evaluate(lookAround, rules)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

async function lookAround(rules: string[] | null): Promise<string[]> {
  const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
  // The rules that want every stylesheet fetched anew are among those that axe leaves out by itself.
  const { violations } = await inPage.run({
    resultTypes: ['violations'],
    preload: { assets: ['media'] },
    ...(rules && { runOnly: rules }),
  });
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
