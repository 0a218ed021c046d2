import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { citext, id, instant } from './columns';

/** Accounts. An author may have none, and a user need not be an author. */
export const users = pgTable(
  'users',
  {
    id: id().primaryKey(),
    email: citext('email').notNull().unique(),
    name: text('name').notNull(),
    role: text('role', { enum: ['reporter', 'editor', 'admin'] }).notNull(),
    passwordHash: text('password_hash').notNull(),
    suspendedAt: instant('suspended_at'),
    /** Proposed for the next new article. */
    lastSectionId: id('last_section_id'),
    /** What this person's list of articles shows beside the headline; null: what it shows everybody at first. */
    listColumns: text('list_columns').array(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [check('users_role', sql`${t.role} in ('reporter', 'editor', 'admin')`)],
);

/** Signed-in browsers. The cookie holds the id; the row is checked on every desk request. */
export const sessions = pgTable(
  'sessions',
  {
    /** SHA-256 of the opaque id in the cookie, so that a stolen table opens no door. */
    idHash: text('id_hash').primaryKey(),
    userId: id('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** Touched at most once a minute; twelve idle hours end the session. */
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    userAgent: text('user_agent').notNull().default(''),
  },
  (t) => [index('sessions_user').on(t.userId)],
);

/** Failed sign-ins, counted by rate-limiter-flexible: its columns. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: text('key').notNull(),
    points: integer('points').notNull().default(0),
    expire: bigint('expire', { mode: 'number' }),
  },
  (t) => [primaryKey({ columns: [t.key] })],
);
