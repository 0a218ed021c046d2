import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { events } from '@/db/schema/events';
import { editorSaves } from '@/db/schema/saves';

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

/** Forgets editors from which nothing has come for a month. */
export async function forgetOldEditors(db: Database): Promise<void> {
  await db.delete(editorSaves).where(lt(editorSaves.at, sql`now() - interval '30 days'`));
}
