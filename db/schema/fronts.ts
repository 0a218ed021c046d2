import { sql } from 'drizzle-orm';
import { check, pgTable, text } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { id, instant } from './columns';
import { users } from './people';

/** Where editors placed an article on the front. At most one lead. */
export const fronts = pgTable(
  'fronts',
  {
    articleId: id('article_id')
      .primaryKey()
      .references(() => articles.id),
    place: text('place', { enum: ['lead', 'top', 'off'] }).notNull(),
    placedAt: instant('placed_at').notNull().defaultNow(),
    placedBy: id('placed_by').references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [check('fronts_place', sql`${t.place} in ('lead', 'top', 'off')`)],
);
