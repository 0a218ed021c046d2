import { and, eq, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { users } from '@/db/schema/people';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { withTrueSuggestions } from '@/lib/articles/known-suggestions';
import type { RevisionReason } from '@/lib/articles/revise';
import { newId, withBlockIds } from '@/lib/body/ids';
import { DOCUMENT_SCHEMA } from '@/lib/body/schema';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

type NewArticle = { id?: string; document: ArticleDocument; reason: RevisionReason; createdBy: string; at?: Date };

/** Inserts an article with its first revision. Returns its id. */
export async function insertArticle(tx: Transaction, entry: NewArticle): Promise<string> {
  const id = entry.id ?? newId();
  const revisionId = newId();
  const at = entry.at ?? new Date();
  const document = { ...entry.document, schema: DOCUMENT_SCHEMA, body: withBlockIds(entry.document.body) };
  await tx.insert(articles).values({
    ...{ id, latestRevisionId: revisionId, createdBy: entry.createdBy, createdAt: at, updatedAt: at },
    ...{ language: document.language, genre: document.genre },
  });
  await tx.insert(revisions).values({
    ...{
      id: revisionId,
      articleId: id,
      number: 1,
      document,
      reason: entry.reason,
      createdBy: entry.createdBy,
      createdAt: at,
    },
  });
  await recordEvent(tx, { actorId: entry.createdBy, type: 'article.created', articleId: id, at });
  return id;
}

/**
 * Makes an article at its first save. The client names the id, so that a save repeated after a lost answer makes no
 * second article: the same person's repeat returns the first.
 */
export async function createArticle(
  db: Database,
  {
    actor,
    id,
    document,
    reason,
  }: { actor: Actor; id?: string; document: ArticleDocument; reason: 'autosave' | 'save' },
): Promise<DeskArticle> {
  return db.transaction(async (tx) => {
    if (id) {
      const [standing] = await tx
        .select({ by: articles.createdBy })
        .from(articles)
        .where(and(eq(articles.id, id), isNull(articles.deletedAt)));
      if (standing && standing.by !== actor.id)
        throw new StetError('not found', 'There is no such article, or it is not yours to see.');
      if (standing) return requireDeskArticle(tx, { actor, articleId: id });
    }
    const signed = await withTrueSuggestions(tx, { article: null, document, actor });
    const articleId = await insertArticle(tx, { id, document: signed, reason, createdBy: actor.id });
    if (document.section) await tx.update(users).set({ lastSectionId: document.section }).where(eq(users.id, actor.id));
    return requireDeskArticle(tx, { actor, articleId });
  });
}
