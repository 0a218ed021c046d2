import { and, eq } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { comments, commentThreads } from '@/db/schema/comments';
import { findArticle, type Sighted } from '@/lib/articles/lookup';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

/** An article whose comments somebody may see. */
export type On = { actor: Actor; articleId: string };

/** Comments are seen, and made, by whoever sees the working text. Throws `not found`. */
export async function requireWorkingText(db: Queryable, { actor, articleId }: On): Promise<Sighted> {
  const found = await findArticle(db, actor, articleId);
  if (found?.sight !== 'working') {
    throw new StetError('not found', 'There is no such article, or it is not yours to see.');
  }
  return found;
}

/** A thread of an article whose comments this person may see. Throws `not found`. */
export async function requireThread(db: Queryable, { threadId, ...on }: On & { threadId: string }) {
  await requireWorkingText(db, on);
  const [thread] = await db
    .select()
    .from(commentThreads)
    .where(and(eq(commentThreads.id, threadId), eq(commentThreads.articleId, on.articleId)));
  if (!thread) throw new StetError('not found', 'This comment is no longer there.');
  return thread;
}

/** A comment that this person wrote and has not deleted. Throws `not found`, or `not allowed` for another's. */
export async function requireOwnComment(db: Queryable, { commentId, ...on }: On & { commentId: string }) {
  const [comment] = await db.select().from(comments).where(eq(comments.id, commentId));
  if (!comment || comment.deletedAt) throw new StetError('not found', 'This comment is no longer there.');
  await requireThread(db, { ...on, threadId: comment.threadId });
  if (comment.createdBy !== on.actor.id) {
    throw new StetError('not allowed', 'Only whoever wrote a comment changes or deletes it.');
  }
  return comment;
}
