import { and, asc, count, eq, exists, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Queryable } from '@/db/client';
import { commentMentions, comments, commentThreads } from '@/db/schema/comments';
import { users } from '@/db/schema/people';
import type { Anchor } from '@/lib/comments/anchor';
import type { Person } from '@/lib/comments/mentions';
import { type On, requireWorkingText } from '@/lib/comments/reach';

export type CommentShown = {
  id: string;
  /** Empty where its writer deleted it. */
  text: string;
  by: Person;
  at: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
  mentions: (Person & { readAt: Date | null })[];
};

export type ThreadShown = {
  id: string;
  anchor: Anchor;
  revision: number;
  resolved: { by: string; at: Date } | null;
  comments: CommentShown[];
};

/** What is said of an article, threads and comments oldest first; a thread of which nothing is left is left out. */
export async function listThreads(db: Queryable, on: On): Promise<ThreadShown[]> {
  await requireWorkingText(db, on);
  const resolver = alias(users, 'resolver');
  const rows = await db
    .select({ thread: commentThreads, resolver: resolver.name })
    .from(commentThreads)
    .leftJoin(resolver, eq(resolver.id, commentThreads.resolvedBy))
    .where(eq(commentThreads.articleId, on.articleId))
    .orderBy(asc(commentThreads.createdAt), asc(commentThreads.id));
  const said = await listComments(
    db,
    rows.map(({ thread }) => thread.id),
  );
  return rows
    .map(({ thread, resolver: by }) => ({
      id: thread.id,
      anchor: anchorOf(thread),
      revision: thread.revision,
      resolved: thread.resolvedAt && { by: by ?? '', at: thread.resolvedAt },
      comments: said.filter(({ threadId }) => threadId === thread.id).map(({ threadId: _, ...comment }) => comment),
    }))
    .filter((thread) => thread.comments.some(({ deletedAt }) => !deletedAt));
}

const anchorOf = ({ field, blockId, start, exact, prefix, suffix }: typeof commentThreads.$inferSelect): Anchor => ({
  ...{ field, blockId, start, exact, prefix, suffix },
});

async function listComments(db: Queryable, threadIds: string[]) {
  if (threadIds.length === 0) return [];
  const rows = await db
    .select({ comment: comments, name: users.name })
    .from(comments)
    .innerJoin(users, eq(users.id, comments.createdBy))
    .where(inArray(comments.threadId, threadIds))
    .orderBy(asc(comments.createdAt), asc(comments.id));
  const mentioned = await listMentioned(
    db,
    rows.map(({ comment }) => comment.id),
  );
  return rows.map(({ comment: { id, threadId, text, createdBy, createdAt, editedAt, deletedAt }, name }) => ({
    ...{ id, threadId, text, editedAt, deletedAt },
    by: { id: createdBy, name },
    at: createdAt,
    mentions: mentioned.filter(({ commentId }) => commentId === id).map(({ commentId: _, ...person }) => person),
  }));
}

const listMentioned = (db: Queryable, commentIds: string[]) =>
  db
    .select({
      commentId: commentMentions.commentId,
      id: users.id,
      name: users.name,
      readAt: commentMentions.readAt,
    })
    .from(commentMentions)
    .innerJoin(users, eq(users.id, commentMentions.userId))
    .where(inArray(commentMentions.commentId, commentIds));

/** How many threads of an article wait for an answer or a decision. */
export async function countOpenComments(db: Queryable, articleId: string): Promise<number> {
  const said = db
    .select()
    .from(comments)
    .where(and(eq(comments.threadId, commentThreads.id), isNull(comments.deletedAt)));
  const [row] = await db
    .select({ open: count() })
    .from(commentThreads)
    .where(and(eq(commentThreads.articleId, articleId), isNull(commentThreads.resolvedAt), exists(said)));
  return row?.open ?? 0;
}
