import { and, eq, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { bulkChanges } from '@/db/schema/desk-list';
import type { BulkEntry, BulkOutcome } from '@/lib/articles/bulk/input';
import { oneByOne } from '@/lib/articles/bulk/one-by-one';
import { giveCommand } from '@/lib/articles/command';
import { archiveLocked } from '@/lib/articles/commands/archive-article';
import { assignLocked } from '@/lib/articles/commands/assign-article';
import { lockArticle } from '@/lib/articles/lookup';
import { addRevision, changeArticle, requireRevision } from '@/lib/articles/revise';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

/**
 * Takes a person's own change to many articles back, once. An article that somebody has touched since stays as it is.
 * Throws `not found` for another person's change.
 */
export async function undoMany(db: Database, { actor, id }: { actor: Actor; id: string }): Promise<BulkOutcome> {
  const [change] = await db
    .update(bulkChanges)
    .set({ undoneAt: new Date() })
    .where(and(eq(bulkChanges.id, id), eq(bulkChanges.madeBy, actor.id), isNull(bulkChanges.undoneAt)))
    .returning({ entries: bulkChanges.entries });
  if (!change) throw new StetError('not found', 'There is nothing to undo any more.');
  const entries = new Map(change.entries.map((entry) => [entry.articleId, entry]));
  const outcome = await oneByOne(db, { actor, articleIds: [...entries.keys()] }, (tx, articleId) =>
    undoOne(tx, actor, entries.get(articleId)!),
  );
  return { id: null, ...outcome };
}

async function undoOne(tx: Transaction, actor: Actor, entry: BulkEntry): Promise<boolean> {
  const { articleId } = entry;
  const { article } = await lockArticle(tx, actor, articleId);
  switch (entry.what) {
    case 'assign':
      if (article.assignedTo !== entry.after) throw touched();
      await assignLocked(tx, { actor, articleId, to: entry.before });
      return true;
    case 'archive':
      if ((article.archivedAt !== null) === entry.before) throw touched();
      await archiveLocked(tx, { actor, articleId, archived: entry.before });
      return true;
    case 'document':
      if (article.version !== entry.version) throw touched();
      await putBack(tx, actor, entry);
      return true;
  }
}

/** The text is what it was, so it stands where it stood: without a draft, or approved. */
async function putBack(tx: Transaction, actor: Actor, entry: Extract<BulkEntry, { what: 'document' }>): Promise<void> {
  const { document } = await requireRevision(tx, entry.before);
  await giveCommand(
    tx,
    'save',
    { actor, articleId: entry.articleId, version: entry.version },
    async (inner, article) => {
      const saved = await addRevision(inner, article, { document, reason: 'restore', actorId: actor.id });
      if (saved.draftState !== entry.draftState) await changeArticle(inner, saved, { draftState: entry.draftState });
    },
  );
}

const touched = () => new StetError('conflict', 'Somebody has changed it since.');
