import { expect } from '@playwright/test';
import type { Desk } from '@/e2e/desk';

/** Selects words of the body, or from them on to the end of others, as a person does who moves by keyboard. */
export async function selectInBody({ page, body }: Desk, from: string, to = from): Promise<void> {
  await body.evaluate(
    (element, [first, last]) => {
      const find = (wanted: string) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          const at = text.data.indexOf(wanted);
          if (at >= 0) return { text, at };
        }
        throw new Error(`“${wanted}” is not in the text.`);
      };
      const [start, end] = [find(first!), find(last!)];
      (element as HTMLElement).focus();
      document.getSelection()!.setBaseAndExtent(start.text, start.at, end.text, end.at + last!.length);
    },
    [from, to],
  );
  const selected = () => page.evaluate(() => document.getSelection()!.toString());
  await expect.poll(async () => (await selected()).startsWith(from) && (await selected()).endsWith(to)).toBe(true);
}
