import type { ArticleDocument } from '@/lib/articles/document';

/** How many suggested changes of a text nobody has accepted or rejected: none, until there are suggestions. */
export function countPendingSuggestions(_document: ArticleDocument): number {
  return 0;
}
