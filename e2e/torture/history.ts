import type { Page } from '@playwright/test';

/** What the desk shows of an article, in the letters of its documents. */
export type Shown = {
  /** The text as it stands. */
  newest: string;
  /** Every state that the history page lists. */
  history: string[];
  /** How many states there are, those that stand behind another's line included. */
  revisions: number;
};

/** Reads an article as somebody signed in at the desk reads it: its text, and each line of its history page. */
export async function readHistory(page: Page, articleId: string): Promise<Shown> {
  const ask = async (path: string) => {
    const response = await page.request.get(`/desk/api/articles/${articleId}${path}`);
    if (!response.ok()) throw new Error(`${path} answered ${response.status()}: ${await response.text()}`);
    return response.json();
  };
  const { article } = await ask('');
  const { revisions } = await ask('/revisions');
  await page.goto(`/desk/articles/${articleId}/history`);
  const lines = await page
    .getByRole('radio', { name: /^To revision \d+$/ })
    .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
  const history: string[] = [];
  for (const number of lines) {
    const { revision } = await ask(`/revisions/${number}`);
    history.push(JSON.stringify(revision.document));
  }
  return { newest: JSON.stringify(article.document), history, revisions: revisions.length };
}
