import { sql } from 'drizzle-orm';
import {
  bigint,
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
import { articles, revisions } from './articles';
import { id, instant } from './columns';
import { users } from './people';

/** The record: every published change, append-only by grant and by trigger. Its hashed form: docs/record-format.md. */
export const publications = pgTable(
  'publications',
  {
    id: id().primaryKey(),
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id),
    number: integer('number').notNull(),
    revisionId: id('revision_id'),
    kind: text('kind', {
      enum: ['first', 'update', 'correction', 'clarification', 'minor', 'retraction', 'removal', 'republication'],
    }).notNull(),
    /** The notice's heading on the article; null keeps an update's note in the history. */
    heading: text('heading', { enum: ['update', "editor's note", 'right of reply'] }),
    refersTo: integer('refers_to'),
    publishedBy: id('published_by').references(() => users.id),
    publishedAt: instant('published_at').notNull(),
    /** Gapless over the site, from 0: the leaf index of the record's tree. */
    position: bigint('position', { mode: 'number' }).notNull().unique(),
    format: text('format').notNull(),
    /** Names and hashes of the parts in order: kept when a part is redacted, so that everything else still verifies. */
    parts: jsonb('parts').$type<{ name: string; hash: string }[]>().notNull(),
    previousHash: text('previous_hash'),
    hash: text('hash').notNull().unique(),
  },
  (t) => [
    unique('publications_number').on(t.articleId, t.number),
    foreignKey({
      name: 'publications_revision',
      columns: [t.articleId, t.revisionId],
      foreignColumns: [revisions.articleId, revisions.id],
    }),
    foreignKey({
      name: 'publications_refers_to',
      columns: [t.articleId, t.refersTo],
      foreignColumns: [t.articleId, t.number],
    }),
    index('publications_time').on(t.publishedAt.desc()),
    index('publications_notices')
      .on(t.publishedAt.desc())
      .where(sql`${t.kind} in ('correction', 'clarification', 'retraction')`),
    check(
      'publications_kind',
      sql`${t.kind} in ('first', 'update', 'correction', 'clarification', 'minor', 'retraction', 'removal', 'republication')`,
    ),
    check(
      'publications_first',
      sql`(${t.number} = 1) = (${t.kind} = 'first') and (${t.number} = 1) = (${t.previousHash} is null)`,
    ),
    check('publications_position', sql`${t.position} >= 0 and ${t.number} > 0`),
    check('publications_hash', sql`${t.hash} ~ '^[0-9a-f]{64}$' and ${t.previousHash} ~ '^[0-9a-f]{64}$'`),
    check('publications_heading', sql`${t.heading} in ('update', 'editor''s note', 'right of reply')`),
    check('publications_refers_back', sql`${t.refersTo} < ${t.number}`),
  ],
);

/** What the reader saw, one row a part: the exact canonical bytes, a salt, and the hash of both. */
export const publicationParts = pgTable(
  'publication_parts',
  {
    publicationId: id('publication_id')
      .notNull()
      .references(() => publications.id),
    ordinal: integer('ordinal').notNull(),
    name: text('name').notNull(),
    /** RFC 8785 text; its UTF-8 bytes are what was hashed. */
    value: text('value').notNull(),
    /** 128 random bits, lower-case hex. */
    salt: text('salt').notNull(),
    hash: text('hash').notNull(),
    /** The block's id in the revision, to align versions; not hashed. */
    blockId: id('block_id'),
  },
  (t) => [
    primaryKey({ columns: [t.publicationId, t.ordinal] }),
    check('publication_parts_salt', sql`${t.salt} ~ '^[0-9a-f]{32}$' and ${t.hash} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** Which masters a publication shows: whether a picture is public follows from it. */
export const publicationMedia = pgTable(
  'publication_media',
  {
    publicationId: id('publication_id')
      .notNull()
      .references(() => publications.id),
    sha256: text('sha256').notNull(),
  },
  (t) => [primaryKey({ columns: [t.publicationId, t.sha256] }), index('publication_media_sha256').on(t.sha256)],
);
