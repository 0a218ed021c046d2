import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns';
import { users } from './people';

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
    caption: text('caption').notNull().default(''),
    credit: text('credit').notNull().default(''),
    alt: text('alt').notNull().default(''),
    uploadedBy: id('uploaded_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    index('media_newest').on(t.createdAt.desc()),
    check('media_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check('media_size', sql`${t.width} > 0 and ${t.height} > 0 and ${t.bytes} > 0`),
    check('media_focus', sql`${t.focalX} between 0 and 1000 and ${t.focalY} between 0 and 1000`),
  ],
);
