import { and, eq, gt, gte, lt, sql } from 'drizzle-orm';
import type { Database, Queryable, Transaction } from '@/db/client';
import { events } from '@/db/schema/events';
import { editorSaves } from '@/db/schema/saves';
import { resumeJump } from '@/lib/articles/resume';

/**
 * Forgets what open editors of an article sent: it may hold words that a redaction takes. They are told to begin from
 * the newest text by `isRedactedSince`.
 */
export async function forgetEditorSaves(tx: Transaction, articleId: string): Promise<void> {
  await tx.delete(editorSaves).where(eq(editorSaves.articleId, articleId));
}

/** Whether a redaction took words out of an article after it had this version. */
export async function isRedactedSince(tx: Transaction, articleId: string, version: number): Promise<boolean> {
  const after = gt(sql`(${events.data} ->> 'version')::int`, version);
  const rows = await tx
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'article.redaction'), after))
    .limit(1);
  return rows.length > 0;
}

/**
 * Of a person's open and earlier editors, by the name each has, the number of its newest save: in one article, or in any.
 * Leaves out those that cannot have gone on with a text of an earlier page.
 */
export async function listLastSaves(
  db: Queryable,
  { userId, articleId }: { userId: string; articleId?: string },
): Promise<Record<string, number>> {
  const inArticle = articleId ? eq(editorSaves.articleId, articleId) : undefined;
  const rows = await db
    .select({ client: editorSaves.clientId, sequence: editorSaves.sequence })
    .from(editorSaves)
    .where(and(eq(editorSaves.userId, userId), inArticle, gte(editorSaves.sequence, resumeJump)));
  return Object.fromEntries(rows.map(({ client, sequence }) => [client, sequence]));
}

/** Forgets editors from which nothing has come for a month. */
export async function forgetOldEditors(db: Database): Promise<void> {
  await db.delete(editorSaves).where(lt(editorSaves.at, sql`now() - interval '30 days'`));
}
