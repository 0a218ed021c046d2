'use client';

import { useEffect, useState } from 'react';
import type { Sent } from '@/components/desk/editor/saving/open-article';
import { askDesk } from '@/components/desk/editor/saving/send';
import type { Revision } from '@/components/desk/history/revision-groups';
import type { ArticleDocument } from '@/lib/articles/document';
import type { Comparison } from '@/lib/record/compare/comparison';

/** What arrived, null while it is on its way, or why it did not. */
export type Arriving<T> = T | null | { problem: string };

/** Asks beneath an article's address whenever what is asked changes; an answer that `stays` does until the next is there. */
function useAnswer<T>(path: string | null, { stays = false } = {}): Arriving<T> {
  const [answer, setAnswer] = useState<{ path: string; value: Arriving<T> } | null>(null);
  useEffect(() => {
    if (path === null) return;
    let current = true;
    void askDesk<T>(path).then((given) => {
      const failed = typeof given === 'object' && given !== null && 'error' in given;
      if (current) setAnswer({ path, value: failed ? { problem: given.error.message } : (given as T) });
    });
    return () => {
      current = false;
    };
  }, [path]);
  return answer && (stays || answer.path === path) ? answer.value : null;
}

/** All saved states; asked again when `newest` changes, which it does with every pause of whoever writes. */
export const useRevisions = (articleId: string, newest: number | undefined) =>
  useAnswer<{ revisions: Sent<Revision>[] }>(newest === undefined ? null : `${articleId}/revisions?newest=${newest}`, {
    stays: true,
  });

/** One saved state with its text. */
export const useRevision = (articleId: string, number: number | null) =>
  useAnswer<{ revision: { number: number; document: ArticleDocument } }>(
    number === null ? null : `${articleId}/revisions/${number}`,
  );

/** How one saved state differs from another. */
export const useRevisionComparison = (articleId: string, from: number | null, to: number | null) =>
  useAnswer<{ comparison: Comparison }>(
    from === null || to === null ? null : `${articleId}/revisions?from=${from}&to=${to}`,
  );
