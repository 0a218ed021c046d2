import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import { type ArticleRow, lockArticle } from '@/lib/articles/lookup';
import { canDo } from '@/lib/articles/permissions';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

type Archiving = { actor: Actor; articleId: string; archived: boolean };

/**
 * Puts an article away from the desk's list, or back into it: at once, an event, not a version. Readers see no
 * difference, and whoever has its address opens it as before.
 */
export async function archiveArticle(db: Database, archiving: Archiving): Promise<DeskArticle> {
  return db.transaction(async (tx) => {
    await archiveLocked(tx, archiving);
    return requireDeskArticle(tx, archiving);
  });
}

/** The same in the caller's transaction. Returns the article's row as it stood before. */
export async function archiveLocked(tx: Transaction, { actor, articleId, archived }: Archiving): Promise<ArticleRow> {
  const { article, standing } = await lockArticle(tx, actor, articleId);
  if (!canDo('archive', standing, article)) throw new StetError('not allowed', 'Only editors archive articles.');
  if (archived === (article.archivedAt !== null)) return article;
  await tx
    .update(articles)
    .set({ archivedAt: archived ? new Date() : null })
    .where(eq(articles.id, articleId));
  const type = archived ? 'article.archived' : 'article.taken from the archive';
  await recordEvent(tx, { actorId: actor.id, type, articleId });
  return article;
}
