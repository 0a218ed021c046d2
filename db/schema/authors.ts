import { sql } from 'drizzle-orm';
import { boolean, check, pgTable, text } from 'drizzle-orm/pg-core';
import { citext, id, instant } from './columns';
import { media } from './media';
import { users } from './people';

/** The public people and organisations that bylines name. */
export const authors = pgTable(
  'authors',
  {
    id: id().primaryKey(),
    slug: citext('slug').notNull().unique(),
    name: text('name').notNull(),
    /** `agency` and `staff` sign lines of their own: `By Littoral`, `By our staff`. */
    kind: text('kind', { enum: ['person', 'organisation', 'agency', 'staff'] })
      .notNull()
      .default('person'),
    biography: text('biography').notNull().default(''),
    portraitId: id('portrait_id').references(() => media.id),
    /** The account that writes as this author; articles by the author are then the user's own. */
    userId: id('user_id')
      .unique()
      .references(() => users.id, { onDelete: 'set null' }),
    /** Added from the bylines of an article; an editor has not completed it yet. */
    isGuest: boolean('is_guest').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    check('authors_kind', sql`${t.kind} in ('person', 'organisation', 'agency', 'staff')`),
    check('authors_name', sql`length(trim(${t.name})) > 0`),
    check('authors_slug', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
);
