import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { fronts } from '@/db/schema/fronts';
import { type Given, giveCommand } from '@/lib/articles/command';
import { saveScreen } from '@/lib/articles/commands/save-article';
import type { DeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import type { ArticleRow } from '@/lib/articles/lookup';
import { type PublicationWords, publishRevision, unscheduled } from '@/lib/articles/publish-revision';
import { changeArticle } from '@/lib/articles/revise';
import { tagsOfText } from '@/lib/articles/tags';
import { appendOutbox } from '@/lib/cache/outbox';
import { recordEvent } from '@/lib/events/record-event';
import { appendPublication } from '@/lib/record/append';
import { type PublicationKind, publicationKinds } from '@/lib/record/kinds';
import { listPublicationIds } from '@/lib/record/publications';
import { listPublicationTexts } from '@/lib/record/texts';
import { closeByPublication } from '@/lib/reports/commands';

/** The newsroom no longer stands by it: the address stays, and the note takes the text's place. */
export function retractArticle(db: Database, { note, ...given }: Given & { note: string }): Promise<DeskArticle> {
  return giveCommand(db, 'retract', given, (tx, article) => withdraw(tx, article, given, 'retraction', note));
}

/** Must not be public at all: 410 at the article and everything beneath it. `publicReason` is shown there. */
export function unpublishArticle(
  db: Database,
  { reason, publicReason, ...given }: Given & { reason: string; publicReason: string },
): Promise<DeskArticle> {
  return giveCommand(db, 'unpublish', given, (tx, article) =>
    withdraw(tx, article, given, 'removal', publicReason, reason),
  );
}

/**
 * Makes a withdrawn article public again: an entry without text, and where the desk has changed the text since, a
 * second entry with it in the same transaction, so that nobody meets the old text in between.
 */
export function publishAgain(
  db: Database,
  {
    document,
    kind,
    note,
    heading,
    refersTo,
    supersedes,
    confirmedMinor,
    confirmed = [],
    report,
    ...given
  }: Given & PublicationWords & { document?: ArticleDocument; report?: string | null },
): Promise<DeskArticle> {
  return giveCommand(db, 'publish again', given, async (tx, article) => {
    const saved = await saveScreen(tx, article, { document, reason: 'publish', actor: given.actor });
    const changed = saved.latestRevisionId !== saved.liveRevisionId;
    const back = await withdraw(tx, saved, given, 'republication', changed ? '' : note);
    if (!changed) return;
    const words = { kind, note, heading, refersTo, supersedes, confirmedMinor, confirmed };
    const live = await publishRevision(tx, back, {
      ...words,
      revisionId: back.latestRevisionId,
      actorId: given.actor.id,
    });
    const publicationId = live.livePublicationId;
    if (report && publicationId) await closeByPublication(tx, { ...given, reportId: report, publicationId });
  });
}

const standings = { retraction: 'retracted', removal: 'unpublished', republication: 'published' } as const;

/** Appends an entry without text and changes where the article stands. A schedule pending on it is cancelled. */
export async function withdraw(
  tx: Transaction,
  article: ArticleRow,
  { actor, articleId, at }: { actor: { id: string }; articleId: string; at?: Date },
  kind: PublicationKind & keyof typeof standings,
  note: string,
  removalNote = '',
): Promise<ArticleRow> {
  const shown = await listPublicationTexts(tx, await listPublicationIds(tx, articleId));
  const publication = await appendPublication(tx, {
    ...{
      articleId,
      revisionId: null,
      kind,
      text: null,
      note,
      heading: null,
      refersTo: null,
      publishedBy: actor.id,
      at,
    },
  });
  if (kind !== 'republication') await tx.delete(fronts).where(eq(fronts.articleId, articleId));
  const changed = await changeArticle(
    tx,
    article,
    {
      live: standings[kind],
      ...(article.draftState === 'scheduled' && { draftState: 'approved', ...unscheduled }),
      ...(publicationKinds[kind].movesLastUpdate && { lastUpdateAt: publication.publishedAt }),
      removedAt: kind === 'removal' ? publication.publishedAt : null,
      removalReason: kind === 'removal' ? note : '',
      removalNote,
    },
    at,
  );
  await recordEvent(tx, {
    actorId: actor.id,
    type: `article.${kind}`,
    articleId,
    data: { publication: publication.number },
    at,
  });
  const tags = [...shown.values()].flatMap(({ text }) => (text ? tagsOfText(articleId, text) : []));
  await appendOutbox(tx, [...new Set(tags)]);
  return changed;
}
