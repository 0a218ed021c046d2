import { and, eq, lte, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { articles } from '@/db/schema/articles';
import type { KindChoice } from '@/lib/articles/input';
import { publishRevision, unscheduled } from '@/lib/articles/publish-revision';
import type { NoticeHeading } from '@/lib/articles/published';
import { changeArticle } from '@/lib/articles/revise';
import { recordEvent } from '@/lib/events/record-event';
import { isStetError } from '@/lib/newsroom/errors';

/**
 * Publishes every scheduled article whose moment has come by the database's clock, each in its own transaction and
 * each once, however many workers look. One that can no longer be published goes back to approved, with an event that
 * says why. Returns how many went public.
 */
export async function publishDue(db: Database): Promise<number> {
  let published = 0;
  for (;;) {
    const outcome = await publishNextDue(db);
    if (outcome === 'none left') return published;
    if (outcome === 'published') published++;
  }
}

function publishNextDue(db: Database): Promise<'published' | 'refused' | 'none left'> {
  return db.transaction(async (tx) => {
    const [article] = await tx
      .select()
      .from(articles)
      .where(and(eq(articles.draftState, 'scheduled'), lte(articles.scheduledAt, sql`now()`)))
      .orderBy(articles.scheduledAt)
      .limit(1)
      .for('update', { skipLocked: true });
    if (!article) return 'none left';
    try {
      await tx.transaction((inner) =>
        publishRevision(inner, article, {
          kind: (article.scheduledKind as KindChoice | null) ?? undefined,
          note: article.scheduledNote,
          heading: article.scheduledHeading as NoticeHeading | null,
          refersTo: null,
          scheduled: true,
          revisionId: article.scheduledRevisionId!,
          actorId: article.scheduledBy,
        }),
      );
      return 'published';
    } catch (error) {
      if (!isStetError(error)) throw error;
      await changeArticle(tx, article, {
        draftState: 'approved',
        returnNote: `Not published as scheduled. ${error.message}`,
        ...unscheduled,
      });
      await recordEvent(tx, {
        actorId: null,
        type: 'article.schedule failed',
        articleId: article.id,
        data: { code: error.code },
      });
      return 'refused';
    }
  });
}
