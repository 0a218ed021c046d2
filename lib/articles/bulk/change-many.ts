import { and, eq, lt, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { bulkChanges } from '@/db/schema/desk-list';
import type { BulkChange, BulkEntry, BulkOutcome } from '@/lib/articles/bulk/input';
import { oneByOne } from '@/lib/articles/bulk/one-by-one';
import { giveCommand } from '@/lib/articles/command';
import { archiveLocked } from '@/lib/articles/commands/archive-article';
import { assignLocked } from '@/lib/articles/commands/assign-article';
import { saveDraft } from '@/lib/articles/commands/save-article';
import type { ArticleDocument } from '@/lib/articles/document';
import { lockArticle } from '@/lib/articles/lookup';
import { workingDocument } from '@/lib/articles/revise';
import { listTopics } from '@/lib/authors/queries';
import { newId } from '@/lib/body/ids';
import { StetError } from '@/lib/newsroom/errors';
import { listSections } from '@/lib/newsroom/queries';
import type { Actor } from '@/lib/people/actor';

type Many = { actor: Actor; articleIds: string[]; change: BulkChange };

const day = 24 * 60 * 60 * 1000;

/**
 * Gives one change to many articles, each as this person could give it to that article alone, and keeps how each stood
 * before. Section and topics are the document's: a live article thereby gets a working draft, and its readers see the
 * change when that is published.
 */
export async function changeMany(db: Database, { actor, articleIds, change }: Many): Promise<BulkOutcome> {
  await requireChoice(db, change);
  const id = newId();
  await db
    .delete(bulkChanges)
    .where(and(eq(bulkChanges.madeBy, actor.id), lt(bulkChanges.madeAt, new Date(Date.now() - day))));
  await db.insert(bulkChanges).values({ id, madeBy: actor.id });
  const outcome = await oneByOne(db, { actor, articleIds }, async (tx, articleId) => {
    const entry = await changeOne(tx, { actor, articleId, change });
    if (!entry) return false;
    await tx
      .update(bulkChanges)
      .set({ entries: sql`${bulkChanges.entries} || ${JSON.stringify([entry])}::jsonb` })
      .where(eq(bulkChanges.id, id));
    return true;
  });
  return { id: outcome.changed > 0 ? id : null, ...outcome };
}

type One = { actor: Actor; articleId: string; change: BulkChange };

/** How the article stood before; null where it stands so already. */
async function changeOne(tx: Transaction, { actor, articleId, change }: One): Promise<BulkEntry | null> {
  switch (change.what) {
    case 'assign': {
      const { assignedTo } = await assignLocked(tx, { actor, articleId, to: change.to });
      return assignedTo === change.to ? null : { articleId, what: 'assign', before: assignedTo, after: change.to };
    }
    case 'archive': {
      const before = (await archiveLocked(tx, { actor, articleId, archived: change.archived })).archivedAt !== null;
      return before === change.archived ? null : { articleId, what: 'archive', before };
    }
    case 'section':
      return changeDocument(tx, { actor, articleId }, (document) => ({ ...document, section: change.section }));
    case 'topics':
      return changeDocument(tx, { actor, articleId }, (document) => ({
        ...document,
        topics: [...new Set([...document.topics, ...change.add])].filter((topic) => !change.remove.includes(topic)),
      }));
  }
}

async function changeDocument(
  tx: Transaction,
  given: { actor: Actor; articleId: string },
  write: (document: ArticleDocument) => ArticleDocument,
): Promise<BulkEntry | null> {
  const { article: before } = await lockArticle(tx, given.actor, given.articleId);
  const after = await giveCommand(tx, 'save', { ...given, version: before.version }, async (inner, article) => {
    const document = write(await workingDocument(inner, article));
    await saveDraft(inner, article, { document, reason: 'save', actorId: given.actor.id });
  });
  if (after.version === before.version) return null;
  const { draftState, latestRevisionId } = before;
  return { articleId: before.id, what: 'document', before: latestRevisionId, draftState, version: after.version };
}

/** Refuses the whole where what is to be written down is gone. */
async function requireChoice(db: Database, change: BulkChange): Promise<void> {
  if (change.what === 'section' && !(await listSections(db)).some(({ id }) => id === change.section))
    throw gone('section', 'Choose a section: the one chosen is gone.');
  if (change.what !== 'topics') return;
  const known = new Set((await listTopics(db)).map(({ id }) => id));
  if (change.add.length + change.remove.length === 0) throw gone('topics', 'Choose a topic.');
  if (change.add.some((topic) => !known.has(topic))) throw gone('topics', 'Choose another topic: one of them is gone.');
}

const gone = (field: string, message: string) => new StetError('invalid', message, { issues: [{ field, message }] });
