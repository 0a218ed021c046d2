import { readFileSync } from 'node:fs';
import type { Desk } from '@/e2e/desk';

/** What another program put on the clipboard; the fixtures hold what Word, Google Docs and a browser put there. */
export const copiedFrom = (program: 'word' | 'google-docs' | 'web-page' | 'pages' | 'libreoffice'): string =>
  readFileSync(`lib/body/paste/fixtures/${program}.html`, 'utf8');

/** Pastes with the keys of a person, from the browser's own clipboard, onto which the same keys put it. */
export async function paste({ page, body }: Desk, { html, text }: { html?: string; text: string }): Promise<void> {
  await page.evaluate(
    ([plain, rich]) => {
      const put = (event: ClipboardEvent) => {
        event.clipboardData!.setData('text/plain', plain!);
        if (rich) event.clipboardData!.setData('text/html', rich);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('copy', put, { capture: true, once: true });
    },
    [text, html],
  );
  await body.press('ControlOrMeta+c');
  await body.press('ControlOrMeta+v');
}
