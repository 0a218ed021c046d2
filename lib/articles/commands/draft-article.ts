import { and, eq, ne } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { fronts } from '@/db/schema/fronts';
import { type Given, giveCommand } from '@/lib/articles/command';
import { insertArticle } from '@/lib/articles/commands/create-article';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import type { Place } from '@/lib/articles/input';
import { findDeleted, lockArticle } from '@/lib/articles/lookup';
import { canDo } from '@/lib/articles/permissions';
import { unscheduled } from '@/lib/articles/publish-revision';
import { addRevision, changeArticle, requireRevision } from '@/lib/articles/revise';
import { appendOutbox } from '@/lib/cache/outbox';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

/** Takes a draft that was never published out of every list. Its revisions are kept: it can be brought back. */
export async function deleteDraft(db: Database, { actor, articleId, version }: Given): Promise<void> {
  await db.transaction(async (tx) => {
    const { article, standing } = await lockArticle(tx, actor, articleId);
    if (!canDo('delete draft', standing, article)) {
      throw new StetError(
        'not allowed',
        'Only a draft that was never published can be deleted, by its writer or an editor.',
      );
    }
    if (article.version !== version)
      throw new StetError(
        'conflict',
        'Somebody else changed this draft since you opened it. Look at it again before deleting it.',
      );
    await changeArticle(tx, article, { deletedAt: new Date(), draftState: 'draft', ...unscheduled });
    await recordEvent(tx, { actorId: actor.id, type: 'article.deleted', articleId });
  });
}

/** Puts a deleted draft back into the lists, as it was. Throws `not found` for whoever may not delete it either. */
export async function bringBackDraft(
  db: Database,
  { actor, articleId }: { actor: Actor; articleId: string },
): Promise<DeskArticle> {
  return db.transaction(async (tx) => {
    const found = await findDeleted(tx, actor, articleId, true);
    if (!found) throw new StetError('not found', 'There is no such draft, or it is not yours to bring back.');
    await changeArticle(tx, found.article, { deletedAt: null });
    await recordEvent(tx, { actorId: actor.id, type: 'article.brought back', articleId });
    return requireDeskArticle(tx, { actor, articleId });
  });
}

/** Puts the working draft aside: the newest revision says again what readers see. Nothing written is removed. */
export function discardChanges(db: Database, given: Given): Promise<DeskArticle> {
  return giveCommand(db, 'discard changes', given, async (tx, article) => {
    const live = await requireRevision(tx, article.liveRevisionId!);
    const saved = await addRevision(tx, article, {
      document: live.document,
      reason: 'restore',
      actorId: given.actor.id,
    });
    await changeArticle(tx, saved, { draftState: 'none', returnNote: '' });
    await recordEvent(tx, { actorId: given.actor.id, type: 'article.changes discarded', articleId: given.articleId });
  });
}

/** Starts a new article from one that this person may copy: their own, or any for an editor. Returns the copy. */
export async function duplicateArticle(
  db: Database,
  { actor, articleId }: { actor: Actor; articleId: string },
): Promise<DeskArticle> {
  return db.transaction(async (tx) => {
    const { document, commands } = await requireDeskArticle(tx, { actor, articleId });
    if (!commands.includes('duplicate')) {
      throw new StetError('not allowed', 'Only the writer of an article or an editor can duplicate it.');
    }
    const copy = { ...document, slug: '', headline: document.headline && `${document.headline} (copy)` };
    const id = await insertArticle(tx, { document: copy, reason: 'save', createdBy: actor.id });
    return requireDeskArticle(tx, { actor, articleId: id });
  });
}

/**
 * Places an article on the front, at once: an event, not a version, so what is being edited elsewhere is left alone.
 * A new lead moves the old one to the top.
 */
export async function placeArticle(
  db: Database,
  { actor, articleId, place, at }: { actor: Actor; articleId: string; place: Place; at?: Date },
): Promise<DeskArticle> {
  return db.transaction(async (tx) => {
    const { article, standing } = await lockArticle(tx, actor, articleId);
    if (!canDo('place', standing, article)) {
      throw new StetError('not allowed', 'Only editors place articles on the front.');
    }
    if (place === 'lead') {
      await tx
        .update(fronts)
        .set({ place: 'top' })
        .where(and(eq(fronts.place, 'lead'), ne(fronts.articleId, articleId)));
    }
    await tx.delete(fronts).where(eq(fronts.articleId, articleId));
    if (place !== 'normal')
      await tx.insert(fronts).values({ articleId, place, placedBy: actor.id, placedAt: at ?? new Date() });
    await recordEvent(tx, { actorId: actor.id, type: 'article.placed', articleId, data: { place }, at });
    if (article.live === 'published') await appendOutbox(tx, ['articles']);
    return requireDeskArticle(tx, { actor, articleId });
  });
}
