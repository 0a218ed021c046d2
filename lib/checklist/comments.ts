import type { Queryable } from '@/db/client';

/** How many threads of comments on an article are not resolved: none, until there are comments. */
export async function countOpenComments(_db: Queryable, _articleId: string): Promise<number> {
  return 0;
}
