import { sql } from 'drizzle-orm';
import { bigint, check, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns';
import { users } from './people';

/** The audit log, append-only. Names rows and revision ids; never article text, readers' data or secrets. */
export const events = pgTable(
  'events',
  {
    id: id().primaryKey(),
    at: instant('at').notNull().defaultNow(),
    /** Null: the system, e.g. the scheduler. */
    actorId: id('actor_id').references(() => users.id),
    type: text('type').notNull(),
    articleId: id('article_id'),
    data: jsonb('data').$type<Record<string, string | number | boolean | null>>().notNull().default({}),
  },
  (t) => [index('events_article').on(t.articleId, t.at), index('events_newest').on(t.at.desc())],
);

/** Cache tags to drop, numbered in commit order: what a process missed, it reads here. */
export const outbox = pgTable('outbox', {
  number: bigint('number', { mode: 'number' }).primaryKey(),
  tags: text('tags').array().notNull(),
  at: instant('at').notNull().defaultNow(),
});

/** Rows locked to hand out gapless numbers whose order is commit order. */
export const counters = pgTable(
  'counters',
  { name: text('name').primaryKey(), value: bigint('value', { mode: 'number' }).notNull().default(0) },
  (t) => [check('counters_value', sql`${t.value} >= 0`)],
);
