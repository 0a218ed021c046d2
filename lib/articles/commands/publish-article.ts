import type { Database } from '@/db/client';
import { type Given, giveCommand } from '@/lib/articles/command';
import { saveDraft } from '@/lib/articles/commands/save-article';
import type { DeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { type PublicationWords, publishRevision } from '@/lib/articles/publish-revision';

/** Saves what is on screen and makes it public at once. */
export function publishArticle(
  db: Database,
  { actor, articleId, version, document, ...words }: Given & PublicationWords & { document?: ArticleDocument },
): Promise<DeskArticle> {
  return giveCommand(db, 'publish', { actor, articleId, version }, async (tx, article) => {
    const saved = await saveDraft(tx, article, { document, reason: 'publish', actorId: actor.id });
    await publishRevision(tx, saved, { ...words, revisionId: saved.latestRevisionId, actorId: actor.id });
  });
}
