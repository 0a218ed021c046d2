import type { ArticleDocument } from '@/lib/articles/document';
import type { Comparison } from '@/lib/record/compare/comparison';

export type Compared = { comparison: Comparison; unchanged: boolean };

/**
 * How a document on screen differs from what readers see (`live`) or from the newest saved text (`latest`).
 * Null where it cannot be told now; nothing waits on it.
 */
export async function compareWith(
  against: 'live' | 'latest',
  articleId: string,
  document: ArticleDocument,
): Promise<Compared | null> {
  try {
    const response = await fetch(`/desk/api/articles/${articleId}/comparison`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ against, document }),
    });
    return response.ok ? ((await response.json()) as Compared) : null;
  } catch {
    return null;
  }
}
