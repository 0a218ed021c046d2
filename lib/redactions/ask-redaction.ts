import type { Database } from '@/db/client';
import { redactions } from '@/db/schema/record';
import { findArticle } from '@/lib/articles/lookup';
import { canManage } from '@/lib/articles/permissions';
import { holdsWords } from '@/lib/body/black-out';
import { newId } from '@/lib/body/ids';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';
import { articlesOf, findHeld } from '@/lib/redactions/find';
import { type RedactionTarget, wordsOf } from '@/lib/redactions/target';

type Asked = { actor: Actor; articleId: string; target: RedactionTarget; reason: string };

/** Asks for something to be taken out of every version. Nothing changes until somebody else confirms it. */
export async function askRedaction(db: Database, { actor, articleId, target, reason }: Asked): Promise<string> {
  requireAsker(actor);
  if (!(await findArticle(db, actor, articleId))) throw new StetError('not found', 'There is no such article.');
  refuseTellingReason(target, reason);
  const held = await findHeld(db, { articleId, target });
  if (articlesOf(held).length === 0) throw nowhere(target);
  const id = newId();
  await db.transaction(async (tx) => {
    await tx.insert(redactions).values({ id, articleId, target, reason, requestedBy: actor.id });
    await recordEvent(tx, { actorId: actor.id, type: 'redaction.asked', articleId, data: { redaction: id } });
  });
  return id;
}

/** Throws `not allowed` for whoever may not ask. */
export function requireAsker(actor: Actor): void {
  if (!canManage('redaction requests', actor.role)) {
    throw new StetError('not allowed', 'Only admins ask for redactions.');
  }
}

function refuseTellingReason(target: RedactionTarget, reason: string): void {
  const words = wordsOf(target);
  if (words === null || !holdsWords(reason, words)) return;
  const message = 'Readers see the reason: it must not repeat the words that are to go.';
  throw new StetError('invalid', message, { issues: [{ field: 'reason', message }] });
}

/** Words are looked for as they stand; the likeliest fault is that they were not. */
export function nowhere(target: RedactionTarget): StetError {
  const message =
    target.kind === 'passage'
      ? 'These words stand nowhere. Copy them exactly as they stand, from one paragraph at a time.'
      : 'This stands nowhere any more.';
  return new StetError('invalid', message, {
    issues: [{ field: target.kind === 'passage' ? 'text' : 'choice', message }],
  });
}
