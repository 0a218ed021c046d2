import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, date, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Crops } from '@/lib/media/crop';
import { id, instant } from './columns';
import { users } from './people';

/** What a search looks through. One expression for the index and for the query, or the index would not be used. */
export const mediaWords = sql.raw(
  `file_name || ' ' || caption || ' ' || credit || ' ' || alt || ' ' || place || ' ' || keywords || ' ' || agency`,
);

/** The picture library. The master (re-encoded, metadata stripped) lies in the media store under its SHA-256. */
export const media = pgTable(
  'media',
  {
    id: id().primaryKey(),
    /** Of the stored master's bytes, lower-case hex. */
    sha256: text('sha256').notNull().unique(),
    fileName: text('file_name').notNull(),
    type: text('type', { enum: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'] }).notNull(),
    bytes: integer('bytes').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    /** Thousandths of width and height. */
    focalX: integer('focal_x').notNull().default(500),
    focalY: integer('focal_y').notNull().default(500),
    /** Those that do not follow the focal point. */
    crops: jsonb('crops').$type<Crops>().notNull().default({}),
    caption: text('caption').notNull().default(''),
    credit: text('credit').notNull().default(''),
    alt: text('alt').notNull().default(''),
    /** Where it was taken, in words; coordinates are never kept. */
    place: text('place').notNull().default(''),
    /** The day it was taken, as the camera or its owner says. */
    takenOn: date('taken_on', { mode: 'string' }),
    /** Joined by `, `. */
    keywords: text('keywords').notNull().default(''),
    agency: text('agency').notNull().default(''),
    licence: text('licence').notNull().default(''),
    /** In the words of whoever owns it, such as `Not for use in Sweden`. */
    restrictions: text('restrictions').notNull().default(''),
    /** Do not use after: the last day, in the newsroom's zone, on which an article may newly show it. */
    useUntil: date('use_until', { mode: 'string' }),
    /** The picture that stands in its place since; null for all others. The library's list leaves it out then. */
    replacedBy: id('replaced_by').references((): AnyPgColumn => media.id, { onDelete: 'set null' }),
    uploadedBy: id('uploaded_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('media_newest').on(t.createdAt.desc()),
    index('media_words').using('gin', sql`(${mediaWords}) gin_trgm_ops`),
    index('media_uploader').on(t.uploadedBy),
    index('media_taken').on(t.takenOn),
    index('media_use_until').on(t.useUntil),
    index('media_replaced').on(t.replacedBy),
    check('media_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check('media_size', sql`${t.width} > 0 and ${t.height} > 0 and ${t.bytes} > 0`),
    check('media_focus', sql`${t.focalX} between 0 and 1000 and ${t.focalY} between 0 and 1000`),
  ],
);
