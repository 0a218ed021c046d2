import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { articles } from './articles';
import { authors } from './authors';
import { citext, id, instant } from './columns';
import { media } from './media';
import { users } from './people';

/** One row: the newsroom itself. */
export const settings = pgTable(
  'settings',
  {
    id: integer('id').primaryKey().default(1),
    name: text('name').notNull(),
    tagline: text('tagline').notNull().default(''),
    timeZone: text('time_zone').notNull(),
    language: text('language').notNull().default('en'),
    /** An uploaded picture, or the demo's own drawing; with neither, the name is set in type. */
    logoId: id('logo_id').references(() => media.id),
    logoSvg: text('logo_svg'),
    contact: text('contact').notNull().default(''),
  },
  (t) => [check('settings_one_row', sql`${t.id} = 1`), check('settings_name', sql`length(trim(${t.name})) > 0`)],
);

export const sections = pgTable(
  'sections',
  {
    id: id().primaryKey(),
    slug: citext('slug').notNull().unique(),
    name: text('name').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    unique('sections_position').on(t.position),
    check('sections_slug', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('sections_name', sql`length(trim(${t.name})) > 0`),
  ],
);

export const topics = pgTable(
  'topics',
  { id: id().primaryKey(), slug: citext('slug').notNull().unique(), name: text('name').notNull() },
  (t) => [check('topics_slug', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)],
);

/** Old addresses. A redirect points at the thing, not at an address, so chains cannot form. */
export const redirects = pgTable(
  'redirects',
  {
    path: citext('path').primaryKey(),
    articleId: id('article_id').references((): AnyPgColumn => articles.id),
    sectionId: id('section_id').references(() => sections.id),
    authorId: id('author_id').references(() => authors.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    check('redirects_one_target', sql`num_nonnulls(${t.articleId}, ${t.sectionId}, ${t.authorId}) = 1`),
    index('redirects_article').on(t.articleId),
  ],
);

/** Where editors placed an article on the front. At most one lead. */
export const fronts = pgTable(
  'fronts',
  {
    articleId: id('article_id')
      .primaryKey()
      .references((): AnyPgColumn => articles.id),
    place: text('place', { enum: ['lead', 'top', 'off'] }).notNull(),
    placedAt: instant('placed_at').notNull().defaultNow(),
    placedBy: id('placed_by').references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [check('fronts_place', sql`${t.place} in ('lead', 'top', 'off')`)],
);
