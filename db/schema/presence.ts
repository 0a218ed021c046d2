import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { id, instant } from './columns';
import { sessions, users } from './people';

/** Open editors: who is in which article now. A row goes with its editor, with its session, or a minute after both. */
export const presences = pgTable(
  'presences',
  {
    /** Made by the open editor itself, anew each time. */
    editorId: id('editor_id').primaryKey(),
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    userId: id('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    sessionHash: text('session_hash')
      .notNull()
      .references(() => sessions.idHash, { onDelete: 'cascade' }),
    /** The block that holds the caret; null outside the body. */
    blockId: id('block_id'),
    since: instant('since').notNull().defaultNow(),
    /** Touched every twenty seconds while the browser's stream is open. */
    seenAt: instant('seen_at').notNull().defaultNow(),
  },
  (t) => [index('presences_article').on(t.articleId), index('presences_session').on(t.sessionHash)],
);

/** The newest request to each person to hand an article over. Nothing rests on it but what their screens say. */
export const handOvers = pgTable(
  'hand_overs',
  {
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    askedOf: id('asked_of')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    askedBy: id('asked_by')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    askedAt: instant('asked_at').notNull().defaultNow(),
    answer: text('answer', { enum: ['handed over', 'not now'] }),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.askedOf] }),
    check('hand_overs_answer', sql`${t.answer} in ('handed over', 'not now')`),
    check('hand_overs_others', sql`${t.askedOf} <> ${t.askedBy}`),
  ],
);
