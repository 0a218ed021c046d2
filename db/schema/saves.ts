import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { ArticleDocument } from '@/lib/articles/document';
import { articles, revisions } from './articles';
import { id, instant } from './columns';
import { users } from './people';

/** The newest save of each open editor: late and repeated ones are known by it, and change nothing. */
export const editorSaves = pgTable(
  'editor_saves',
  {
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    userId: id('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Made by the open editor itself; kept by its browser for as long as text of it is unsaved. */
    clientId: id('client_id').notNull(),
    sequence: integer('sequence').notNull(),
    outcome: text('outcome', { enum: ['saved', 'conflict'] }).notNull(),
    /** What the editor's text rests on from then on. */
    revisionId: id('revision_id')
      .notNull()
      .references(() => revisions.id),
    /** What was sent, where that was merged into the revision: an editor that heard no answer still rests on it. */
    sent: jsonb('sent').$type<ArticleDocument>(),
    at: instant('at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.userId, t.clientId] }),
    // Whoever begins a new article is told of earlier ones.
    index('editor_saves_user').on(t.userId),
    check('editor_saves_sequence', sql`${t.sequence} > 0`),
    check('editor_saves_outcome', sql`${t.outcome} in ('saved', 'conflict')`),
  ],
);
