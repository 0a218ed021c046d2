import { and, count, desc, eq, isNull, or, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { commentMentions, comments, commentThreads } from '@/db/schema/comments';
import { users } from '@/db/schema/people';
import { isOwn } from '@/lib/articles/lookup';
import { type On, requireWorkingText } from '@/lib/comments/reach';
import { type Actor, isEditor } from '@/lib/people/actor';

export type Person = { id: string; name: string };

/** Who can be mentioned: everybody who may see an article's working text, and signs in. */
export async function listMentionable(db: Queryable, on: On): Promise<Person[]> {
  await requireWorkingText(db, on);
  const owns = sql`exists (select 1 from articles where articles.id = ${on.articleId} and ${isOwn(sql`users.id`)})`;
  return db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(isNull(users.suspendedAt), or(sql`users.role <> 'reporter'`, owns)))
    .orderBy(users.name);
}

/** A mention counts while it is of an article whose working text this person still sees, and not deleted. */
const isMine = (actor: Actor) =>
  and(
    eq(commentMentions.userId, actor.id),
    isNull(comments.deletedAt),
    isNull(articles.deletedAt),
    isEditor(actor) ? undefined : isOwn(actor.id),
  );

/** How often somebody was mentioned and has not looked. */
export async function countUnreadMentions(db: Queryable, actor: Actor): Promise<number> {
  const [row] = await db
    .select({ unread: count() })
    .from(commentMentions)
    .innerJoin(comments, eq(comments.id, commentMentions.commentId))
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .innerJoin(articles, eq(articles.id, commentThreads.articleId))
    .where(and(isMine(actor), isNull(commentMentions.readAt)));
  return row?.unread ?? 0;
}

const most = 100;

/** Where somebody was mentioned, what they have not looked at first, each part newest first; a hundred at most. */
export const listMentions = (db: Queryable, actor: Actor) =>
  db
    .select({
      comment: comments.id,
      thread: commentThreads.id,
      articleId: articles.id,
      headline: sql<string>`coalesce(${revisions.document} ->> 'headline', '')`,
      quote: commentThreads.exact,
      text: comments.text,
      by: users.name,
      at: comments.createdAt,
      readAt: commentMentions.readAt,
      resolvedAt: commentThreads.resolvedAt,
    })
    .from(commentMentions)
    .innerJoin(comments, eq(comments.id, commentMentions.commentId))
    .innerJoin(commentThreads, eq(commentThreads.id, comments.threadId))
    .innerJoin(articles, eq(articles.id, commentThreads.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .innerJoin(users, eq(users.id, comments.createdBy))
    .where(isMine(actor))
    .orderBy(sql`${commentMentions.readAt} is not null`, desc(comments.createdAt))
    .limit(most);

export type MentionLine = Awaited<ReturnType<typeof listMentions>>[number];
