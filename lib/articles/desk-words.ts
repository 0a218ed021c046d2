import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { deskLines, deskWaiting } from '@/db/schema/desk-list';

/**
 * Has the list find every article by the words it holds now: reads those that autosaves left for later. Each article is
 * a statement of its own, and nobody's autosave waits for another's words.
 */
export async function readWaitingWords(db: Database): Promise<void> {
  const waiting = await db
    .select({ articleId: deskLines.articleId, revisionId: deskLines.revisionId })
    .from(deskWaiting)
    .innerJoin(deskLines, and(eq(deskLines.articleId, deskWaiting.articleId), eq(deskLines.working, true)));
  for (const { articleId, revisionId } of waiting) {
    await db.execute(sql`select stet_read_waiting_words(${articleId}, ${revisionId})`);
  }
}
