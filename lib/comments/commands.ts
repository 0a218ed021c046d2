import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { commentMentions, comments, commentThreads } from '@/db/schema/comments';
import { canDo } from '@/lib/articles/permissions';
import { newId } from '@/lib/body/ids';
import type { Anchor } from '@/lib/comments/anchor';
import { listMentionable } from '@/lib/comments/mentions';
import { type On, requireOwnComment, requireThread, requireWorkingText } from '@/lib/comments/reach';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';

/** What is said, and the users it is meant for besides. */
type Said = { text: string; mentions: string[] };
type OnThread = On & { thread: string };

/** Opens a thread on words of the working text, as they stood in a revision. Gives the thread's id. */
export function beginThread(
  db: Database,
  { anchor, revision, ...entry }: On & Said & { anchor: Anchor; revision: number },
): Promise<string> {
  return db.transaction(async (tx) => {
    await requireWorkingText(tx, entry);
    const id = newId();
    const { actor, articleId } = entry;
    await tx.insert(commentThreads).values({ id, articleId, revision, ...anchor, createdBy: actor.id });
    await say(tx, { ...entry, thread: id });
    return id;
  });
}

/** Answers in a thread; an answer to a resolved one opens it again. */
export function replyInThread(db: Database, { thread, ...entry }: OnThread & Said): Promise<void> {
  return db.transaction(async (tx) => {
    const { resolvedAt } = await requireThread(tx, { ...entry, threadId: thread });
    if (resolvedAt) await settle(tx, { ...entry, thread }, null);
    await say(tx, { ...entry, thread });
  });
}

async function say(tx: Transaction, { actor, articleId, thread, ...said }: OnThread & Said): Promise<void> {
  const id = newId();
  await tx.insert(comments).values({ id, threadId: thread, text: said.text, createdBy: actor.id });
  await mention(tx, { actor, articleId, comment: id, mentions: said.mentions });
  await recordEvent(tx, { actorId: actor.id, type: 'comment.made', articleId, data: { thread, comment: id } });
}

type Mentioning = On & { comment: string; mentions: string[] };

/** Writes down whom a comment is meant for: nobody who may not see it. Throws `invalid`. */
async function mention(tx: Transaction, { actor, articleId, comment, mentions }: Mentioning): Promise<void> {
  const named = [...new Set(mentions)];
  if (named.length === 0) return;
  const reached = new Set((await listMentionable(tx, { actor, articleId })).map(({ id }) => id));
  if (!named.every((id) => reached.has(id))) {
    throw new StetError('invalid', 'Somebody mentioned cannot see this article. Take their name out.');
  }
  const rows = named.map((userId) => ({ commentId: comment, userId }));
  await tx.insert(commentMentions).values(rows).onConflictDoNothing();
}

/** Changes what its writer said. Who was mentioned before and still is, is not told again. */
export function editComment(
  db: Database,
  { comment, text, mentions, ...on }: On & Said & { comment: string },
): Promise<void> {
  return db.transaction(async (tx) => {
    await requireOwnComment(tx, { ...on, commentId: comment });
    await tx.update(comments).set({ text, editedAt: new Date() }).where(eq(comments.id, comment));
    const before = await tx.select().from(commentMentions).where(eq(commentMentions.commentId, comment));
    const gone = before.map(({ userId }) => userId).filter((userId) => !mentions.includes(userId));
    if (gone.length > 0) {
      const unmentioned = and(eq(commentMentions.commentId, comment), inArray(commentMentions.userId, gone));
      await tx.delete(commentMentions).where(unmentioned);
    }
    await mention(tx, { ...on, comment, mentions });
    await recordCommentEvent(tx, on, 'comment.edited', comment);
  });
}

/** Takes out what its writer said; that something was said stays where others answered. */
export function deleteComment(db: Database, { comment, ...on }: On & { comment: string }): Promise<void> {
  return db.transaction(async (tx) => {
    await requireOwnComment(tx, { ...on, commentId: comment });
    await tx.update(comments).set({ text: '', deletedAt: new Date() }).where(eq(comments.id, comment));
    await tx.delete(commentMentions).where(eq(commentMentions.commentId, comment));
    await recordCommentEvent(tx, on, 'comment.deleted', comment);
  });
}

const recordCommentEvent = (tx: Transaction, { actor, articleId }: On, type: string, comment: string) =>
  recordEvent(tx, { actorId: actor.id, type, articleId, data: { comment } });

/** Says that nothing is left to talk about. */
export const resolveThread = (db: Database, on: OnThread): Promise<void> => settleThread(db, on, new Date());

/** Says that something is. */
export const reopenThread = (db: Database, on: OnThread): Promise<void> => settleThread(db, on, null);

const settleThread = (db: Database, on: OnThread, at: Date | null): Promise<void> =>
  db.transaction(async (tx) => {
    const { resolvedAt } = await requireThread(tx, { ...on, threadId: on.thread });
    if ((resolvedAt === null) !== (at === null)) await settle(tx, on, at);
  });

async function settle(tx: Transaction, { actor, articleId, thread }: OnThread, at: Date | null): Promise<void> {
  const resolved = { resolvedAt: at, resolvedBy: at && actor.id };
  await tx.update(commentThreads).set(resolved).where(eq(commentThreads.id, thread));
  const type = at ? 'comment.resolved' : 'comment.reopened';
  await recordEvent(tx, { actorId: actor.id, type, articleId, data: { thread } });
}

/** Writes down where words stand after a save, as the open editor followed them. Nothing that anybody said changes. */
export function moveThreads(
  db: Database,
  { actor, articleId, revision, moved }: On & { revision: number; moved: { thread: string; anchor: Anchor }[] },
): Promise<void> {
  return db.transaction(async (tx) => {
    const { article, standing } = await requireWorkingText(tx, { actor, articleId });
    if (!canDo('save', standing, article)) throw new StetError('wrong state', 'This text is not yours to change now.');
    for (const { thread, anchor } of moved) {
      const here = and(eq(commentThreads.id, thread), eq(commentThreads.articleId, articleId));
      await tx
        .update(commentThreads)
        .set({ ...anchor, revision })
        .where(here);
    }
  });
}

/** Says that somebody has seen what in a thread was meant for them. */
export async function readThread(db: Database, { thread, ...on }: OnThread): Promise<void> {
  await requireThread(db, { ...on, threadId: thread });
  const said = db.select({ id: comments.id }).from(comments).where(eq(comments.threadId, thread));
  const unread = and(eq(commentMentions.userId, on.actor.id), isNull(commentMentions.readAt));
  await db
    .update(commentMentions)
    .set({ readAt: new Date() })
    .where(and(unread, inArray(commentMentions.commentId, said)));
}
