import type { ArticleDocument } from '@/lib/articles/document';
import type { Comparison } from '@/lib/record/compare/comparison';

export type Compared = { comparison: Comparison; unchanged: boolean };

/** How a document on screen differs from what readers see. Null where it cannot be told now; nothing waits on it. */
export async function compareWithLive(articleId: string, document: ArticleDocument): Promise<Compared | null> {
  try {
    const response = await fetch(`/desk/api/articles/${articleId}/comparison`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ document }),
    });
    return response.ok ? ((await response.json()) as Compared) : null;
  } catch {
    return null;
  }
}
