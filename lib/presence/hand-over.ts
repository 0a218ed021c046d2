import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { handOvers, presences } from '@/db/schema/presence';
import { canEver } from '@/lib/articles/permissions';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';
import { requireWorkplace } from '@/lib/presence/presences';

type Where = { actor: Actor; articleId: string };

/**
 * Asks somebody who has the article open to hand it over. A courtesy, no lock: without an answer within a minute it
 * lapses, and both may write on as before. Throws `not found` and, where the other is not there, `wrong state`.
 */
export async function askToTakeOver(db: Database, { actor, articleId, of }: Where & { of: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const { standing } = await requireWorkplace(tx, { actor, articleId });
    if (!canEver('save', standing)) throw new StetError('not allowed', 'You cannot write in this article.');
    const here = and(eq(presences.articleId, articleId), eq(presences.userId, of));
    const [other] = await tx.select({ user: presences.userId }).from(presences).where(here).limit(1);
    if (!other || of === actor.id) {
      throw new StetError('wrong state', 'They are no longer in this article: write on.');
    }
    const asked = { askedBy: actor.id, askedAt: new Date(), answer: null, answeredAt: null };
    await tx
      .insert(handOvers)
      .values({ articleId, askedOf: of, ...asked })
      .onConflictDoUpdate({ target: [handOvers.articleId, handOvers.askedOf], set: asked });
    await recordEvent(tx, { actorId: actor.id, type: 'article.take-over asked', articleId, data: { of } });
  });
}

/** Answers the request that waits for this person. Throws `wrong state` where none does. */
export async function answerRequest(
  db: Database,
  { actor, articleId, answer }: Where & { answer: 'handed over' | 'not now' },
): Promise<void> {
  await db.transaction(async (tx) => {
    await requireWorkplace(tx, { actor, articleId });
    const [answered] = await tx
      .update(handOvers)
      .set({ answer, answeredAt: new Date() })
      .where(
        and(
          eq(handOvers.articleId, articleId),
          eq(handOvers.askedOf, actor.id),
          isNull(handOvers.answer),
          sql`${handOvers.askedAt} > now() - interval '60 seconds'`,
        ),
      )
      .returning({ to: handOvers.askedBy });
    if (!answered) throw new StetError('wrong state', 'Nobody is asking for this article any more.');
    const data = { to: answered.to };
    await recordEvent(tx, { actorId: actor.id, type: `article.${answer}`, articleId, data });
  });
}

/** Takes back what this person handed over: always possible, at once. */
export async function takeBackHandedOver(db: Database, { actor, articleId }: Where): Promise<void> {
  await db.transaction(async (tx) => {
    await requireWorkplace(tx, { actor, articleId });
    const own = and(eq(handOvers.articleId, articleId), eq(handOvers.askedOf, actor.id));
    const [gone] = await tx.delete(handOvers).where(own).returning({ to: handOvers.askedBy });
    const event = { actorId: actor.id, type: 'article.taken back from hand-over', articleId };
    if (gone) await recordEvent(tx, { ...event, data: { to: gone.to } });
  });
}
