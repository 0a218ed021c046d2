import type { Database } from '@/db/client';
import { type Given, giveCommand } from '@/lib/articles/command';
import { saveScreen } from '@/lib/articles/commands/save-article';
import type { DeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { type PublicationWords, publishRevision } from '@/lib/articles/publish-revision';
import { closeByPublication } from '@/lib/reports/commands';

type Publication = Given & PublicationWords & { document?: ArticleDocument; report?: string | null };

/** Saves what is on screen and makes it public at once. With `report`, what puts a reader's report right closes it. */
export function publishArticle(
  db: Database,
  { actor, articleId, version, document, report, ...words }: Publication,
): Promise<DeskArticle> {
  return giveCommand(db, 'publish', { actor, articleId, version }, async (tx, article) => {
    const saved = await saveScreen(tx, article, { document, reason: 'publish', actor });
    const live = await publishRevision(tx, saved, { ...words, revisionId: saved.latestRevisionId, actorId: actor.id });
    const publicationId = live.livePublicationId;
    if (report && publicationId) await closeByPublication(tx, { actor, articleId, reportId: report, publicationId });
  });
}
