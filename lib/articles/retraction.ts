import type { ArticleView, Publication } from '@/lib/articles/published';

/** The entry that says why the newsroom no longer stands by the article; null while it does. */
export function retractionOf({ live, publications }: Pick<ArticleView, 'live' | 'publications'>): Publication | null {
  if (live !== 'retracted') return null;
  return publications.find(({ kind }) => kind === 'retraction') ?? null;
}
