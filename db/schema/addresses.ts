import { sql } from 'drizzle-orm';
import { check, index, pgTable } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { authors } from './authors';
import { citext, id, instant } from './columns';
import { sections } from './newsroom';

/** Old addresses. A redirect points at the thing, not at an address, so chains cannot form. */
export const redirects = pgTable(
  'redirects',
  {
    path: citext('path').primaryKey(),
    articleId: id('article_id').references(() => articles.id),
    sectionId: id('section_id').references(() => sections.id),
    authorId: id('author_id').references(() => authors.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    check('redirects_one_target', sql`num_nonnulls(${t.articleId}, ${t.sectionId}, ${t.authorId}) = 1`),
    index('redirects_article').on(t.articleId),
  ],
);
