import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import type { BulkEntry } from '@/lib/articles/bulk/input';
import { articles } from './articles';
import { id, instant, regconfig, tsvector } from './columns';
import { users } from './people';

/**
 * What the desk's list shows, filters and searches of each article: narrow, so that a whole newsroom is counted in one
 * pass. Two triggers write it (migrations 0011 and 0014) in the transaction that changes the article, whoever changes it. A line
 * of the newest revision; and where a draft lies over a live text, another of what readers have, for those who may see
 * no more.
 */
export const deskLines = pgTable(
  'desk_lines',
  {
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id),
    /** Whether the line tells of the newest revision. */
    working: boolean('working').notNull(),
    /** Whether it tells of what readers have. */
    public: boolean('public').notNull(),
    revisionId: id('revision_id').notNull(),
    live: text('live', { enum: ['none', 'published', 'retracted', 'unpublished'] }).notNull(),
    draftState: text('draft_state', {
      enum: ['none', 'draft', 'in review', 'returned', 'approved', 'scheduled'],
    }).notNull(),
    createdBy: id('created_by'),
    assignedTo: id('assigned_to'),
    archivedAt: instant('archived_at'),
    /** Authors of the newest revision, on both lines: whose article it is. */
    writers: id('writers').array().notNull(),
    authors: id('authors').array().notNull(),
    topics: id('topics').array().notNull(),
    sectionId: id('section_id'),
    language: text('language').notNull(),
    headline: text('headline').notNull(),
    firstPublishedAt: instant('first_published_at'),
    updatedAt: instant('updated_at').notNull(),
    searchConfig: regconfig('search_config').notNull(),
    search: tsvector('search').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.working] }),
    check('desk_lines_tell', sql`${t.working} or ${t.public}`),
    // Migration 0011 adds the index of the words, `desk_lines_search`.
    index('desk_lines_changed').on(t.updatedAt, t.articleId),
    index('desk_lines_oldest').on(t.firstPublishedAt, t.articleId),
    index('desk_lines_newest').on(t.firstPublishedAt.desc().nullsLast(), t.articleId.desc()),
    index('desk_lines_by_headline').on(sql`left(lower(${t.headline}), 200)`, t.articleId),
    index('desk_lines_config').on(t.searchConfig),
    // Counts in each state are read from it alone.
    index('desk_lines_states').on(t.working, t.archivedAt, t.sectionId, t.assignedTo, t.live, t.draftState),
    index('desk_lines_headline').using('gin', sql`${t.headline} gin_trgm_ops`),
  ],
);

/**
 * The lines whose `search` holds the words of the short fields alone, until a job reads those of the body; and the words
 * by which each was found before, which it goes on being found by.
 */
export const deskWaiting = pgTable(
  'desk_waiting',
  {
    articleId: id('article_id').primaryKey(),
    /** Always true: only the newest revision is typed into. */
    working: boolean('working').notNull().default(true),
    search: tsvector('search').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'desk_waiting_line',
      columns: [t.articleId, t.working],
      foreignColumns: [deskLines.articleId, deskLines.working],
    }).onDelete('cascade'),
  ],
);

/** A person's own ways of looking at the list: filters and order under a name. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: id().primaryKey(),
    userId: id('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** The query of the list's address, as `listAddress` writes it. */
    query: text('query').notNull(),
    position: integer('position').notNull(),
    /** What this person's list opens with; at most one. */
    isDefault: boolean('is_default').notNull().default(false),
  },
  (t) => [
    unique('saved_views_name').on(t.userId, t.name),
    check('saved_views_named', sql`length(trim(${t.name})) > 0`),
  ],
);

/** What was changed at once to many articles, and how each stood before: what an undo needs. Kept for a day. */
export const bulkChanges = pgTable(
  'bulk_changes',
  {
    id: id().primaryKey(),
    madeBy: id('made_by')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    madeAt: instant('made_at').notNull().defaultNow(),
    entries: jsonb('entries').$type<BulkEntry[]>().notNull().default([]),
    undoneAt: instant('undone_at'),
  },
  (t) => [index('bulk_changes_person').on(t.madeBy, t.madeAt)],
);
