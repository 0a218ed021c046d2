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
import type { RedactedPart } from '@/lib/record/entry';
import type { RedactionTarget } from '@/lib/redactions/target';
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
      enum: [
        'first',
        'update',
        'correction',
        'clarification',
        'minor',
        'retraction',
        'removal',
        'republication',
        'redaction',
      ],
    }).notNull(),
    /** The notice's heading on the article; null keeps an update's note in the history. */
    heading: text('heading', { enum: ['update', "editor's note", 'right of reply'] }),
    refersTo: integer('refers_to'),
    /** For a notice that takes the place of a faulty one: the number of that one. Both stay on the record. */
    supersedes: integer('supersedes'),
    /** For a redaction: the parts whose text it took out, by entry and place. */
    redacts: jsonb('redacts').$type<RedactedPart[]>().notNull().default([]),
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
    foreignKey({
      name: 'publications_supersedes',
      columns: [t.articleId, t.supersedes],
      foreignColumns: [t.articleId, t.number],
    }),
    index('publications_time').on(t.publishedAt.desc()),
    index('publications_notices')
      .on(t.publishedAt.desc())
      .where(sql`${t.kind} in ('correction', 'clarification', 'retraction')`),
    check(
      'publications_kind',
      sql`${t.kind} in ('first', 'update', 'correction', 'clarification', 'minor', 'retraction', 'removal', 'republication', 'redaction')`,
    ),
    check(
      'publications_first',
      sql`(${t.number} = 1) = (${t.kind} = 'first') and (${t.number} = 1) = (${t.previousHash} is null)`,
    ),
    check('publications_position', sql`${t.position} >= 0 and ${t.number} > 0`),
    check('publications_hash', sql`${t.hash} ~ '^[0-9a-f]{64}$' and ${t.previousHash} ~ '^[0-9a-f]{64}$'`),
    check('publications_heading', sql`${t.heading} in ('update', 'editor''s note', 'right of reply')`),
    check('publications_refers_back', sql`${t.refersTo} < ${t.number} and ${t.supersedes} < ${t.number}`),
    check('publications_redacts', sql`(${t.kind} = 'redaction') = (${t.redacts} <> '[]'::jsonb)`),
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

/**
 * The record's tree (RFC 9162): the hash of each complete subtree, so that a proof needs as many reads as the tree has
 * levels. `hash` at (level, index) covers the entries from index·2^level up to (index+1)·2^level. Append-only.
 */
export const recordNodes = pgTable(
  'record_nodes',
  {
    level: integer('level').notNull(),
    index: bigint('index', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.level, t.index] }),
    check('record_nodes_place', sql`${t.level} >= 0 and ${t.index} >= 0`),
    check('record_nodes_hash', sql`${t.hash} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** The keys that have signed checkpoints, oldest first; each but the first endorsed by the one before it. Append-only. */
export const recordKeys = pgTable(
  'record_keys',
  {
    /** From 1. */
    number: integer('number').primaryKey(),
    /** The public key as tools for signed notes read it, `origin+hash+base64`. */
    verifierKey: text('verifier_key').notNull().unique(),
    /** A signed note of the key before it, naming this one; null for the first. */
    endorsement: text('endorsement'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [check('record_keys_endorsed', sql`(${t.number} = 1) = (${t.endorsement} is null)`)],
);

/** Signed heads of the tree (C2SP checkpoints), as they were served. Append-only. */
export const checkpoints = pgTable(
  'checkpoints',
  {
    treeSize: bigint('tree_size', { mode: 'number' }).primaryKey(),
    rootHash: text('root_hash').notNull(),
    keyNumber: integer('key_number')
      .notNull()
      .references(() => recordKeys.number),
    signedAt: instant('signed_at').notNull(),
    /** The signed note, byte for byte. */
    note: text('note').notNull(),
  },
  (t) => [
    index('checkpoints_newest').on(t.signedAt.desc()),
    check('checkpoints_size', sql`${t.treeSize} > 0`),
    check('checkpoints_root', sql`${t.rootHash} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** What an admin asks to have taken out of every version, and what a second person decided. */
export const redactions = pgTable(
  'redactions',
  {
    id: id().primaryKey(),
    articleId: id('article_id')
      .notNull()
      .references(() => articles.id),
    /** What is to go. Emptied once it is gone: it would keep the very words. */
    target: jsonb('target').$type<RedactionTarget>(),
    /** Readers see it where the text stood. */
    reason: text('reason').notNull(),
    requestedBy: id('requested_by')
      .notNull()
      .references(() => users.id),
    requestedAt: instant('requested_at').notNull().defaultNow(),
    decision: text('decision', { enum: ['confirmed', 'refused'] }),
    decidedBy: id('decided_by').references(() => users.id),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    index('redactions_open').on(t.requestedAt).where(sql`${t.decision} is null`),
    index('redactions_article').on(t.articleId),
    check('redactions_reason', sql`length(trim(${t.reason})) > 0`),
    check('redactions_decision', sql`${t.decision} in ('confirmed', 'refused')`),
    check(
      'redactions_decided',
      sql`(${t.decision} is null) = (${t.decidedBy} is null) and (${t.decision} is null) = (${t.decidedAt} is null)`,
    ),
    check('redactions_two_people', sql`${t.decision} <> 'confirmed' or ${t.decidedBy} <> ${t.requestedBy}`),
    check('redactions_text_gone', sql`${t.decision} <> 'confirmed' or ${t.target} is null`),
  ],
);
