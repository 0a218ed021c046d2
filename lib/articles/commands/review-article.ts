import type { Database } from '@/db/client';
import { type Given, giveCommand } from '@/lib/articles/command';
import { saveScreen } from '@/lib/articles/commands/save-article';
import type { DeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { changeArticle } from '@/lib/articles/revise';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';

type OnScreen = Given & { document?: ArticleDocument };

/** Hands the writer's text to the editors, saving what is on screen. */
export function submitArticle(db: Database, { document, ...given }: OnScreen): Promise<DeskArticle> {
  return giveCommand(db, 'submit', given, async (tx, article) => {
    const saved = await saveScreen(tx, article, { document, reason: 'save', actor: given.actor });
    if (saved.draftState === 'none') throw new StetError('unchanged', 'There are no changes to submit.');
    await changeArticle(tx, saved, { draftState: 'in review', returnNote: '' });
    await recordEvent(tx, event(given, 'article.submitted'));
  });
}

/** The writer takes a text back from review to go on with it. */
export function takeBackArticle(db: Database, given: Given): Promise<DeskArticle> {
  return giveCommand(db, 'take back', given, async (tx, article) => {
    await changeArticle(tx, article, { draftState: 'draft' });
    await recordEvent(tx, event(given, 'article.taken back'));
  });
}

/** Sends a text back to its writer with a note on what to do; what the editor changed on screen is saved first. */
export function returnArticle(
  db: Database,
  { note, document, ...given }: OnScreen & { note: string },
): Promise<DeskArticle> {
  return giveCommand(db, 'return', given, async (tx, article) => {
    const saved = await saveScreen(tx, article, { document, reason: 'save', actor: given.actor });
    await changeArticle(tx, saved, { draftState: 'returned', returnNote: note });
    await recordEvent(tx, event(given, 'article.returned'));
  });
}

/** Marks what is on screen as ready to publish. */
export function approveArticle(db: Database, { document, ...given }: OnScreen): Promise<DeskArticle> {
  return giveCommand(db, 'approve', given, async (tx, article) => {
    const saved = await saveScreen(tx, article, { document, reason: 'save', actor: given.actor });
    await changeArticle(tx, saved, { draftState: 'approved', returnNote: '' });
    await recordEvent(tx, { ...event(given, 'article.approved'), data: { revision: saved.latestRevisionId } });
  });
}

const event = ({ actor, articleId }: Given, type: string) => ({ actorId: actor.id, type, articleId });
