import { eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import { lockArticle } from '@/lib/articles/lookup';
import { canDo } from '@/lib/articles/permissions';
import { readWall, wrongTime } from '@/lib/articles/wall-instant';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import { requireNewsroom } from '@/lib/newsroom/queries';
import type { Actor } from '@/lib/people/actor';

/**
 * Sets the wall time before which nothing of an article may go out, or lifts it: at once, an event, not a version, so
 * what is being edited elsewhere is left alone. It publishes nothing by itself.
 */
export async function embargoArticle(
  db: Database,
  { actor, articleId, wall }: { actor: Actor; articleId: string; wall: string | null },
): Promise<DeskArticle> {
  return db.transaction(async (tx) => {
    const { article, standing } = await lockArticle(tx, actor, articleId);
    if (!canDo('embargo', standing, article)) {
      throw new StetError('not allowed', 'Only editors set and lift embargoes.');
    }
    const { timeZone } = await requireNewsroom(tx);
    const until = wall === null ? null : endOf(wall, timeZone);
    if (until && article.scheduledAt && article.scheduledAt < until) {
      throw wrongTime('It is scheduled to go out before that. Cancel the schedule first.');
    }
    await tx.update(articles).set({ embargoUntil: until }).where(eq(articles.id, articleId));
    await recordEvent(tx, {
      ...{ actorId: actor.id, type: until ? 'article.embargoed' : 'article.embargo lifted', articleId },
      data: { until: until?.toISOString() ?? null },
    });
    return requireDeskArticle(tx, { actor, articleId });
  });
}

/** Of a time that comes twice the later one: too late does less harm than too early. */
function endOf(wall: string, zone: string): Date {
  const time = readWall(wall, zone);
  const { at } = time.exists === 'twice' ? time.choices.at(-1)! : time;
  if (at.getTime() <= Date.now()) throw wrongTime('That time has passed: it would hold nothing back.');
  return at;
}
