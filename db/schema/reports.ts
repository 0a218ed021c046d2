import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { id, instant } from './columns';
import { users } from './people';
import { publications } from './record';

/** Errors that readers report, each bound to the version that the reader saw. */
export const reports = pgTable(
  'reports',
  {
    id: id().primaryKey(),
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id),
    /** Of the publication on the reader's screen. */
    number: integer('number').notNull(),
    message: text('message').notNull(),
    /** An e-mail address where the reader left one; emptied 30 days after closing. */
    contact: text('contact').notNull().default(''),
    /** SHA-256 of the secret in the reader's private address. */
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: instant('created_at').notNull().defaultNow(),
    outcome: text('outcome', { enum: ['corrected', 'unchanged'] }),
    /** What the reader is told beside the outcome; required where nothing was changed. */
    answer: text('answer').notNull().default(''),
    /** The publication that put it right. */
    correctedIn: integer('corrected_in'),
    closedBy: id('closed_by').references(() => users.id),
    closedAt: instant('closed_at'),
  },
  (t) => [
    foreignKey({
      name: 'reports_publication',
      columns: [t.articleId, t.number],
      foreignColumns: [publications.articleId, publications.number],
    }),
    foreignKey({
      name: 'reports_corrected_in',
      columns: [t.articleId, t.correctedIn],
      foreignColumns: [publications.articleId, publications.number],
    }),
    index('reports_open').on(t.createdAt).where(sql`${t.closedAt} is null`),
    index('reports_article').on(t.articleId),
    check('reports_message', sql`length(trim(${t.message})) > 0`),
    check('reports_outcome', sql`${t.outcome} in ('corrected', 'unchanged')`),
    check('reports_closed', sql`(${t.outcome} is null) = (${t.closedAt} is null)`),
    check('reports_corrected', sql`(${t.outcome} = 'corrected') = (${t.correctedIn} is not null)`),
    check('reports_answered', sql`${t.outcome} <> 'unchanged' or length(trim(${t.answer})) > 0`),
  ],
);
