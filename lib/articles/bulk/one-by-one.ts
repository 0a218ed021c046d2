import type { Database, Transaction } from '@/db/client';
import type { BulkOutcome, Refusal } from '@/lib/articles/bulk/input';
import { getDeskArticle } from '@/lib/articles/desk';
import { isStetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

/**
 * Does something to each of many articles in a transaction of its own, so that no editor waits for all of them; what
 * one refuses keeps no other from being changed. `work` answers whether it changed anything.
 */
export async function oneByOne(
  db: Database,
  { actor, articleIds }: { actor: Actor; articleIds: readonly string[] },
  work: (tx: Transaction, articleId: string) => Promise<boolean>,
): Promise<Omit<BulkOutcome, 'id'>> {
  const outcome = { changed: 0, unchanged: 0, refused: [] as Refusal[] };
  for (const articleId of articleIds) {
    try {
      if (await db.transaction((tx) => work(tx, articleId))) outcome.changed += 1;
      else outcome.unchanged += 1;
    } catch (error) {
      if (!isStetError(error)) throw error;
      // Of an article that is out of reach nothing is told, its headline least of all.
      const article = await getDeskArticle(db, { actor, articleId });
      outcome.refused.push({ articleId, headline: article?.document.headline ?? '', why: error.message });
    }
  }
  return outcome;
}
