import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { requireFreePath } from '@/lib/articles/addresses';
import { type Given, giveCommand } from '@/lib/articles/command';
import { saveScreen } from '@/lib/articles/commands/save-article';
import type { DeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { askWhetherMinor } from '@/lib/articles/minor-question';
import { printText } from '@/lib/articles/print';
import { type PublicationWords, requireKind, unscheduled } from '@/lib/articles/publish-revision';
import { changeArticle, requireRevision } from '@/lib/articles/revise';
import { readWall, spoken, wrongTime } from '@/lib/articles/wall-instant';
import { requireReady } from '@/lib/checklist/gate';
import { recordEvent } from '@/lib/events/record-event';
import { requireNewsroom } from '@/lib/newsroom/queries';
import { getPublicationText } from '@/lib/record/texts';
import { formatDateTime } from '@/lib/time/format';

type Schedule = Given & PublicationWords & { wall: string; offset?: string; document?: ArticleDocument };

/**
 * Saves what is on screen and sets the moment at which exactly that revision goes public. Wall time, zone and instant
 * are all kept. Refused for past times, and for what could not be published now.
 */
export function scheduleArticle(
  db: Database,
  { actor, articleId, version, document, wall, offset, ...words }: Schedule,
): Promise<DeskArticle> {
  return giveCommand(db, 'schedule', { actor, articleId, version }, async (tx, article) => {
    const saved = await saveScreen(tx, article, { document, reason: 'save', actor });
    const revision = await requireRevision(tx, saved.latestRevisionId);
    const { timeZone } = await requireNewsroom(tx);
    const at = instantOf(wall, timeZone, offset);
    const { minor } = await requireReady(tx, { ...words, articleId, document: revision.document, at });
    const text = await printText(tx, revision.document);
    await requireFreePath(tx, articleId, text.path);
    if (article.live !== 'none') requireKind(words);
    if (article.livePublicationId) {
      askWhetherMinor(words, await getPublicationText(tx, article.livePublicationId), text, minor.level);
    }
    if (article.embargoUntil && article.embargoUntil > at) {
      throw wrongTime(`It is under embargo until ${formatDateTime(article.embargoUntil, timeZone, 'en')}.`);
    }
    await changeArticle(tx, saved, {
      draftState: 'scheduled',
      scheduledAt: at,
      scheduledWall: wall,
      scheduledZone: timeZone,
      scheduledRevisionId: saved.latestRevisionId,
      scheduledBy: actor.id,
      scheduledKind: article.live === 'none' ? null : words.kind,
      scheduledNote: words.note,
      scheduledHeading: words.heading,
    });
    await queueDue(tx, at);
    await recordEvent(tx, {
      ...{ actorId: actor.id, type: 'article.scheduled', articleId },
      data: { revision: saved.latestRevisionId, at: at.toISOString() },
    });
  });
}

/** Takes the moment away; the text stays approved. */
export function cancelSchedule(db: Database, given: Given): Promise<DeskArticle> {
  return giveCommand(db, 'cancel schedule', given, async (tx, article) => {
    await changeArticle(tx, article, { draftState: 'approved', ...unscheduled });
    await recordEvent(tx, { actorId: given.actor.id, type: 'article.schedule cancelled', articleId: given.articleId });
  });
}

function instantOf(wall: string, zone: string, offset?: string): Date {
  const time = readWall(wall, zone);
  const chosen = time.exists === 'twice' ? time.choices.find((choice) => choice.offset === offset) : time;
  if (!chosen) {
    const offsets = time.exists === 'twice' ? time.choices.map((choice) => choice.offset).join(' or ') : '';
    throw wrongTime(
      `On that day the clocks go back: ${spoken(wall)} comes twice in ${zone}. Say which: ${offsets}.`,
      'offset',
    );
  }
  if (chosen.at.getTime() <= Date.now())
    throw wrongTime('That time has passed. Choose one that is still to come, or publish now.');
  return chosen.at;
}

/** Asks the worker to look for due articles at that moment; a look each minute heals what is missed. */
const queueDue = (tx: { execute: Database['execute'] }, at: Date) =>
  tx.execute(
    sql`select graphile_worker.add_job('publish-due', '{}'::json, run_at => ${at.toISOString()}::timestamptz)`,
  );
