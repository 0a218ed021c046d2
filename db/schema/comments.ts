import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { id, instant } from './columns';
import { users } from './people';

/** What is said of a stretch of an article's working text. Seen at the desk alone, whatever the article's state. */
export const commentThreads = pgTable(
  'comment_threads',
  {
    id: id().primaryKey(),
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id),
    /** Number of the revision in which the words were last seen at this place. */
    revision: integer('revision').notNull(),
    field: text('field', { enum: ['headline', 'standfirst', 'body'] }).notNull(),
    /** The block of the body that holds the words; null in a field. */
    blockId: id('block_id'),
    /** Where the words begin in the plain text of the block or field, in UTF-16 units. */
    start: integer('start').notNull(),
    /** The words, and up to 32 characters before and after them, as in the W3C's TextQuoteSelector. */
    exact: text('exact').notNull(),
    prefix: text('prefix').notNull().default(''),
    suffix: text('suffix').notNull().default(''),
    createdBy: id('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    resolvedBy: id('resolved_by').references(() => users.id),
    resolvedAt: instant('resolved_at'),
  },
  (t) => [
    index('comment_threads_article').on(t.articleId, t.createdAt),
    check('comment_threads_field', sql`${t.field} in ('headline', 'standfirst', 'body')`),
    check('comment_threads_block', sql`(${t.field} = 'body') = (${t.blockId} is not null)`),
    check('comment_threads_start', sql`${t.start} >= 0`),
    check('comment_threads_exact', sql`length(${t.exact}) > 0`),
    check('comment_threads_resolved', sql`(${t.resolvedBy} is null) = (${t.resolvedAt} is null)`),
  ],
);

/** One thing said in a thread; the oldest opened it. */
export const comments = pgTable(
  'comments',
  {
    id: id().primaryKey(),
    threadId: id('thread_id')
      .notNull()
      .references(() => commentThreads.id),
    /** Empty once its writer has deleted it. */
    text: text('text').notNull(),
    createdBy: id('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    editedAt: instant('edited_at'),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    index('comments_thread').on(t.threadId, t.createdAt),
    check('comments_text', sql`(${t.deletedAt} is null) = (length(${t.text}) > 0)`),
  ],
);

/** Who is asked to look at a comment, and when they did. */
export const commentMentions = pgTable(
  'comment_mentions',
  {
    commentId: id('comment_id')
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    userId: id('user_id')
      .notNull()
      .references(() => users.id),
    readAt: instant('read_at'),
  },
  (t) => [
    primaryKey({ columns: [t.commentId, t.userId] }),
    index('comment_mentions_unread').on(t.userId).where(sql`${t.readAt} is null`),
  ],
);
