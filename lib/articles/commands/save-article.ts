import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { users } from '@/db/schema/people';
import { type Given, giveCommand } from '@/lib/articles/command';
import type { DeskArticle } from '@/lib/articles/desk';
import { getRevision } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { withTrueSuggestions } from '@/lib/articles/known-suggestions';
import type { ArticleRow } from '@/lib/articles/lookup';
import { addRevision, changeArticle, type RevisionReason } from '@/lib/articles/revise';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

/**
 * Saves a document over the version it was made from. A live article thereby gets a working draft; text saved over an
 * approval withdraws it, since what was approved is what is published.
 */
export function saveArticle(
  db: Database,
  { document, reason, ...given }: Given & { document: ArticleDocument; reason: 'autosave' | 'save' },
): Promise<DeskArticle> {
  return giveCommand(db, 'save', given, async (tx, article) => {
    await saveScreen(tx, article, { document, reason, actor: given.actor });
    await rememberSection(tx, given.actor, document);
  });
}

/** Makes an earlier saved state the newest one; the one in between stays in the history. */
export function restoreRevision(db: Database, { number, ...given }: Given & { number: number }): Promise<DeskArticle> {
  return giveCommand(db, 'restore', given, async (tx, article) => {
    const revision = await getRevision(tx, { ...given, number });
    if (!revision) throw new StetError('not found', `There is no revision ${number} of this article.`);
    await saveDraft(tx, article, { document: revision.document, reason: 'restore', actorId: given.actor.id });
  });
}

/** Saves in a locked article what somebody sent from their screen, suggestions under the names of who made them. */
export async function saveScreen(
  tx: Transaction,
  article: ArticleRow,
  { document, reason, actor }: { document?: ArticleDocument; reason: RevisionReason; actor: Actor },
): Promise<ArticleRow> {
  if (!document) return article;
  const signed = await withTrueSuggestions(tx, { article, document, actor });
  return saveDraft(tx, article, { document: signed, reason, actorId: actor.id });
}

/** Saves in a locked article a text that comes from the newsroom itself. Nothing is written when nothing has changed. */
export async function saveDraft(
  tx: Transaction,
  article: ArticleRow,
  entry: { document: ArticleDocument; reason: RevisionReason; actorId: string; over?: ArticleDocument },
): Promise<ArticleRow> {
  const saved = await addRevision(tx, article, entry);
  if (saved === article) return article;
  return article.draftState === 'none' || article.draftState === 'approved'
    ? changeArticle(tx, saved, { draftState: 'draft' })
    : saved;
}

/** The section of what somebody wrote last is the one that their next article begins in. */
export async function rememberSection(tx: Transaction, actor: Actor, { section }: ArticleDocument): Promise<void> {
  if (section) await tx.update(users).set({ lastSectionId: section }).where(eq(users.id, actor.id));
}
