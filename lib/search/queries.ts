import { desc, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { countStanding, isStanding, listCards } from '@/lib/articles/cards';
import type { Paged } from '@/lib/articles/lists';

/**
 * Articles that hold what was asked for, retracted ones as such, best first: PostgreSQL's web search syntax ("exact words", -without,
 * or), each article in its own language's dictionary, headlines also by likeness, so that a misspelling still finds.
 */
export async function searchArticles(
  db: Queryable,
  { q, page, perPage }: { q: string; page: number; perPage: number },
): Promise<Paged> {
  const words = q.replaceAll('\u0000', ' ').trim();
  if (!words) return { cards: [], total: 0 };
  const query = sql`websearch_to_tsquery(${articles.searchConfig}, ${words})`;
  const where = sql`${isStanding} and (${articles.search} @@ ${query} or ${words} <% ${articles.searchHeadline})`;
  const rank = sql`ts_rank(${articles.search}, ${query}) + word_similarity(${words}, ${articles.searchHeadline})`;
  const [cards, total] = await Promise.all([
    listCards(db, {
      where,
      orderBy: [desc(rank), desc(articles.firstPublishedAt)],
      limit: perPage,
      offset: (page - 1) * perPage,
    }),
    countStanding(db, where),
  ]);
  return { cards, total };
}
