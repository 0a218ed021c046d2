import { sql } from 'drizzle-orm';
import { check, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns';

/** What was found at the addresses that articles link to, one row an address. */
export const linkChecks = pgTable(
  'link_checks',
  {
    /** Without its fragment. */
    address: text('address').primaryKey(),
    /** When somebody last asked for a look. */
    askedAt: instant('asked_at').notNull().defaultNow(),
    /** When it was last looked at; null before the first time. */
    checkedAt: instant('checked_at'),
    /** `unclear`: nobody answered in time, or answered that it was not our business. */
    verdict: text('verdict', { enum: ['fine', 'broken', 'blocked', 'unclear'] }),
    /** The answer's HTTP status; null where none came. */
    status: integer('status'),
  },
  (t) => [
    check('link_checks_verdict', sql`${t.verdict} in ('fine', 'broken', 'blocked', 'unclear')`),
    check('link_checks_checked', sql`(${t.verdict} is null) = (${t.checkedAt} is null)`),
  ],
);
