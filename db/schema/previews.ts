import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { articles, revisions } from './articles';
import { id, instant } from './columns';
import { users } from './people';

/** Links that show one revision to whoever has them. */
export const previewLinks = pgTable(
  'preview_links',
  {
    id: id().primaryKey(),
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id),
    revisionId: id('revision_id')
      .notNull()
      .references(() => revisions.id),
    /** SHA-256 of the secret in its address. */
    tokenHash: text('token_hash').notNull().unique(),
    /** Whom it is meant for, in the sharer's words; may be empty. */
    label: text('label').notNull().default(''),
    createdBy: id('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    revokedBy: id('revoked_by').references(() => users.id),
    /** How often its page was shown. */
    views: integer('views').notNull().default(0),
    lastSeenAt: instant('last_seen_at'),
  },
  (t) => [
    index('preview_links_article').on(t.articleId),
    check('preview_links_expiry', sql`${t.expiresAt} > ${t.createdAt}`),
    check('preview_links_revoked', sql`(${t.revokedAt} is null) = (${t.revokedBy} is null)`),
    check('preview_links_views', sql`${t.views} >= 0`),
  ],
);
