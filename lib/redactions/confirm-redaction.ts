import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { redactions } from '@/db/schema/record';
import { canManage } from '@/lib/articles/permissions';
import { appendOutbox } from '@/lib/cache/outbox';
import { recordEvent } from '@/lib/events/record-event';
import { expelPicture, removeFilesOf } from '@/lib/media/commands';
import { mediaRoot } from '@/lib/media/store';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';
import { carryOut } from '@/lib/redactions/carry-out';
import { clearElsewhere } from '@/lib/redactions/elsewhere';
import { articlesOf, findHeld, type Held } from '@/lib/redactions/find';
import type { RedactionTarget } from '@/lib/redactions/target';

type Decision = { actor: Actor; redactionId: string };

/**
 * Carries out what somebody else asked for: takes it from the record, from every revision and working draft, from search
 * and the library, says so on the record of every article concerned, and drops their pages, all in one transaction.
 * Pictures' files go once that is sure. There is no way back.
 */
export async function confirmRedaction(
  db: Database,
  { actor, redactionId, root = mediaRoot() }: Decision & { root?: string },
): Promise<void> {
  const target = await db.transaction(async (tx) => {
    const { articleId, target, reason, requestedBy } = await lockOpen(tx, actor, redactionId);
    if (requestedBy === actor.id) {
      throw new StetError('not allowed', 'You asked for this redaction; somebody else has to confirm it.');
    }
    const held = await findUnderLock(tx, { articleId, target });
    if (articlesOf(held).length === 0) {
      throw new StetError(
        'wrong state',
        'Nothing holds this any more, so there is nothing to redact. Refuse the request.',
      );
    }
    await decide(tx, { actor, redactionId }, 'confirmed');
    const tags = await carryOut(tx, { redactionId, reason, actorId: actor.id, held });
    await clearElsewhere(tx, { articleId, target, actorId: actor.id });
    if (target.kind === 'picture') tags.push(...(await expelPicture(tx, target.sha256)));
    await appendOutbox(tx, [...new Set(tags)]);
    return target;
  });
  if (target.kind === 'picture') await removeFilesOf(db, target.sha256, root);
}

/** Says no, or takes one's own request back. Nothing is changed but the request, which forgets what it was about. */
export async function refuseRedaction(db: Database, { actor, redactionId }: Decision): Promise<void> {
  await db.transaction(async (tx) => {
    const { articleId } = await lockOpen(tx, actor, redactionId);
    await decide(tx, { actor, redactionId }, 'refused');
    const data = { redaction: redactionId };
    await recordEvent(tx, { actorId: actor.id, type: 'redaction.refused', articleId, data });
  });
}

async function lockOpen(tx: Transaction, actor: Actor, redactionId: string) {
  if (!canManage('redactions', actor.role)) {
    throw new StetError('not allowed', 'Only editors and admins decide on redactions.');
  }
  const [row] = await tx
    .select()
    .from(redactions)
    .where(and(eq(redactions.id, redactionId), isNull(redactions.decision)))
    .for('update');
  if (!row?.target) throw new StetError('not found', 'This request is not open: somebody has decided on it.');
  return { ...row, target: row.target };
}

async function decide(tx: Transaction, { actor, redactionId }: Decision, decision: 'confirmed' | 'refused') {
  await tx
    .update(redactions)
    .set({ decision, decidedBy: actor.id, decidedAt: new Date(), target: null })
    .where(eq(redactions.id, redactionId));
}

/** What is found may grow until its articles are locked, so it is looked for again. Throws `conflict` if it spread. */
async function findUnderLock(tx: Transaction, asked: { articleId: string; target: RedactionTarget }): Promise<Held> {
  const ids = articlesOf(await findHeld(tx, asked));
  if (ids.length > 0) {
    await tx
      .select({ id: articles.id })
      .from(articles)
      .where(inArray(articles.id, ids))
      .orderBy(articles.id)
      .for('update');
  }
  const held = await findHeld(tx, asked);
  if (articlesOf(held).every((id) => ids.includes(id))) return held;
  throw new StetError('conflict', 'Somebody saved an article that holds this just now. Confirm again.');
}
