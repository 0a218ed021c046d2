import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
import type { ChecklistChoices } from '@/lib/checklist/rules';
import { citext, id } from './columns';
import { media } from './media';

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
    /** Where corrections and clarifications stand on an article: above the text, or at its end. */
    noticePosition: text('notice_position', { enum: ['top', 'end'] })
      .notNull()
      .default('top'),
    /** Whether the public history names the person who published, or says "the desk". */
    namesUsers: boolean('names_users').notNull().default(false),
    /** What the newsroom has chosen of the rules in `lib/checklist`; a rule not named here stands as it comes. */
    checklist: jsonb('checklist').$type<ChecklistChoices>().notNull().default({}),
  },
  (t) => [
    check('settings_one_row', sql`${t.id} = 1`),
    check('settings_notice_position', sql`${t.noticePosition} in ('top', 'end')`),
    check('settings_name', sql`length(trim(${t.name})) > 0`),
  ],
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
