import { getTableColumns, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
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
import type { ArticleDocument } from '@/lib/articles/document';
import { authors } from './authors';
import { citext, id, instant, regconfig, tsvector } from './columns';
import { sections, topics } from './newsroom';
import { users } from './people';

/**
 * One row an article. What readers see (`section`, `slug`, `path`, `live…`) changes only by publishing; the desk's
 * working copy is the document of `latest_revision_id`.
 */
export const articles = pgTable(
  'articles',
  {
    id: id().primaryKey(),
    live: text('live', { enum: ['none', 'published', 'retracted', 'unpublished'] })
      .notNull()
      .default('none'),
    draftState: text('draft_state', { enum: ['none', 'draft', 'in review', 'returned', 'approved', 'scheduled'] })
      .notNull()
      .default('draft'),
    /** Raised by every write; a writer names the version they saw, or conflicts. */
    version: integer('version').notNull().default(1),
    latestRevisionId: id('latest_revision_id').notNull(),

    sectionId: id('section_id').references(() => sections.id),
    slug: citext('slug'),
    path: citext('path').unique(),
    language: text('language').notNull().default('en'),
    genre: text('genre').notNull().default('news'),
    liveRevisionId: id('live_revision_id'),
    /** The newest publication that holds text. */
    livePublicationId: id('live_publication_id'),
    firstPublishedAt: instant('first_published_at'),
    lastUpdateAt: instant('last_update_at'),

    scheduledAt: instant('scheduled_at'),
    /** The wall time as the editor said it, `2026-11-24T07:00`, and its zone: the instant is derived from both. */
    scheduledWall: text('scheduled_wall'),
    scheduledZone: text('scheduled_zone'),
    scheduledRevisionId: id('scheduled_revision_id'),
    scheduledBy: id('scheduled_by').references(() => users.id),
    /** For a live article: the kind of publication it will be, its note and where that is shown. */
    scheduledKind: text('scheduled_kind'),
    scheduledNote: text('scheduled_note').notNull().default(''),
    scheduledHeading: text('scheduled_heading'),
    /** May not go out before: a lock on publishing, not a timer. */
    embargoUntil: instant('embargo_until'),

    /** Whose turn it is: an account that may work on it as on its own. */
    assignedTo: id('assigned_to').references(() => users.id, { onDelete: 'set null' }),
    /** Put away from the desk's list; readers see no difference. */
    archivedAt: instant('archived_at'),
    /** What the editor asked for when returning it to the writer. */
    returnNote: text('return_note').notNull().default(''),
    removedAt: instant('removed_at'),
    /** What the 410 page tells readers. */
    removalReason: text('removal_reason').notNull().default(''),
    /** Why, for the desk alone. */
    removalNote: text('removal_note').notNull().default(''),

    searchConfig: regconfig('search_config').notNull().default('simple'),
    searchHeadline: text('search_headline').notNull().default(''),
    searchText: text('search_text').notNull().default(''),
    search: tsvector('search').generatedAlwaysAs(
      sql`setweight(to_tsvector(search_config, search_headline), 'A') || setweight(to_tsvector(search_config, search_text), 'C')`,
    ),

    createdBy: id('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    /** A deleted draft: out of every list, its revisions kept. */
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    index('articles_newest').on(t.lastUpdateAt.desc()).where(sql`${t.live} = 'published'`),
    index('articles_section').on(t.sectionId, t.firstPublishedAt.desc()).where(sql`${t.live} = 'published'`),
    index('articles_due').on(t.scheduledAt).where(sql`${t.draftState} = 'scheduled'`),
    index('articles_search').using('gin', t.search),
    index('articles_headline').using('gin', sql`${t.searchHeadline} gin_trgm_ops`),
    foreignKey({
      name: 'articles_latest_revision',
      columns: [t.id, t.latestRevisionId],
      foreignColumns: [revisions.articleId, revisions.id],
    }),
    foreignKey({
      name: 'articles_live_revision',
      columns: [t.id, t.liveRevisionId],
      foreignColumns: [revisions.articleId, revisions.id],
    }),
    foreignKey({
      name: 'articles_scheduled_revision',
      columns: [t.id, t.scheduledRevisionId],
      foreignColumns: [revisions.articleId, revisions.id],
    }),
    check('articles_live', sql`${t.live} in ('none', 'published', 'retracted', 'unpublished')`),
    check(
      'articles_draft_state',
      sql`${t.draftState} in ('none', 'draft', 'in review', 'returned', 'approved', 'scheduled')`,
    ),
    check('articles_has_state', sql`${t.live} <> 'none' or ${t.draftState} <> 'none'`),
    check(
      'articles_published_whole',
      sql`(${t.live} = 'none') = (${t.path} is null) and (${t.live} = 'none') = (${t.liveRevisionId} is null) and (${t.live} = 'none') = (${t.livePublicationId} is null) and (${t.live} = 'none') = (${t.firstPublishedAt} is null) and (${t.live} = 'none') = (${t.lastUpdateAt} is null) and (${t.live} = 'none') = (${t.sectionId} is null) and (${t.live} = 'none') = (${t.slug} is null)`,
    ),
    check(
      'articles_scheduled_whole',
      sql`(${t.draftState} = 'scheduled') = (${t.scheduledAt} is not null) and (${t.scheduledAt} is null) = (${t.scheduledRevisionId} is null) and (${t.scheduledAt} is null) = (${t.scheduledWall} is null) and (${t.scheduledAt} is null) = (${t.scheduledZone} is null)`,
    ),
    check('articles_slug', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('articles_unpublished', sql`(${t.live} = 'unpublished') = (${t.removedAt} is not null)`),
    check('articles_deleted', sql`${t.deletedAt} is null or ${t.live} = 'none'`),
  ],
);

const { searchConfig, searchHeadline, searchText, search, ...articleColumns } = getTableColumns(articles);

/** Everything of an article's row but what it is found by, which is as long as its text and read by searches alone. */
export { articleColumns };

/** The masters that a document shows, as a jsonb array. One expression for the index and for the queries. */
export const picturesShown = sql.raw(`jsonb_path_query_array(document, 'strict $.**.sha256')`);

/** Saved states of an article, only ever inserted. Numbers are gapless under the article's row lock. */
export const revisions = pgTable(
  'revisions',
  {
    id: id().primaryKey(),
    articleId: id('article_id')
      .notNull()
      .references((): AnyPgColumn => articles.id),
    number: integer('number').notNull(),
    parentId: id('parent_id'),
    document: jsonb('document').$type<ArticleDocument>().notNull(),
    reason: text('reason', { enum: ['autosave', 'save', 'restore', 'import', 'publish', 'conflict'] }).notNull(),
    createdBy: id('created_by').references(() => users.id),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    unique('revisions_number').on(t.articleId, t.number),
    unique('revisions_article').on(t.articleId, t.id),
    index('revisions_pictures').using('gin', sql`(${picturesShown})`),
    check('revisions_number_positive', sql`${t.number} > 0`),
    check('revisions_reason', sql`${t.reason} in ('autosave', 'save', 'restore', 'import', 'publish', 'conflict')`),
    check('revisions_object', sql`jsonb_typeof(${t.document}) = 'object'`),
  ],
);

/** The live publication's bylines, for authors' pages; what a page prints comes from the record. */
export const articleBylines = pgTable(
  'article_bylines',
  {
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id),
    position: integer('position').notNull(),
    authorId: id('author_id')
      .notNull()
      .references(() => authors.id),
    role: text('role').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.position] }),
    index('article_bylines_author').on(t.authorId),
    check(
      'article_bylines_role',
      sql`${t.role} in ('by', 'photographs', 'illustrations', 'translation', 'additional reporting', 'editing')`,
    ),
  ],
);

/** The live publication's topics. */
export const articleTopics = pgTable(
  'article_topics',
  {
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id),
    topicId: id('topic_id')
      .notNull()
      .references(() => topics.id),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.topicId] }), index('article_topics_topic').on(t.topicId)],
);
