import { and, eq, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { users } from '@/db/schema/people';
import { type DeskArticle, requireDeskArticle } from '@/lib/articles/desk';
import { type ArticleRow, lockArticle } from '@/lib/articles/lookup';
import { canDo } from '@/lib/articles/permissions';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

type Assignment = { actor: Actor; articleId: string; to: string | null };

/**
 * Says whose turn an article is, or nobody's: at once, an event, not a version. Whoever it is may work on it as on their
 * own.
 */
export async function assignArticle(db: Database, assignment: Assignment): Promise<DeskArticle> {
  return db.transaction(async (tx) => {
    await assignLocked(tx, assignment);
    return requireDeskArticle(tx, assignment);
  });
}

/** The same in the caller's transaction. Returns the article's row as it stood before. */
export async function assignLocked(tx: Transaction, { actor, articleId, to }: Assignment): Promise<ArticleRow> {
  const { article, standing } = await lockArticle(tx, actor, articleId);
  if (!canDo('assign', standing, article)) throw new StetError('not allowed', 'Only editors assign articles.');
  if (to === article.assignedTo) return article;
  if (to) await requirePerson(tx, to);
  await tx.update(articles).set({ assignedTo: to }).where(eq(articles.id, articleId));
  await recordEvent(tx, { actorId: actor.id, type: 'article.assigned', articleId, data: { to } });
  return article;
}

async function requirePerson(tx: Transaction, userId: string): Promise<void> {
  const [person] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.suspendedAt)));
  if (person) return;
  const message = 'Choose somebody who works here: this account is suspended or gone.';
  throw new StetError('invalid', message, { issues: [{ field: 'to', message }] });
}
