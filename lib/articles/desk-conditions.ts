import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import type { DeskFilters, ListFilter } from '@/lib/articles/desk-filters';
import { isOwnLine, isSeenBy } from '@/lib/articles/desk-reach';
import { searchCondition } from '@/lib/articles/desk-search';
import type { Actor } from '@/lib/people/actor';

/** Everything that narrows the list but its state: what a person may see, and what they asked for. */
export async function deskConditions(db: Queryable, actor: Actor, filters: DeskFilters): Promise<SQL> {
  const { section, topic, author, mine, archived, q } = filters;
  const all = [
    isSeenBy(actor),
    archived ? sql`desk_lines.archived_at is not null` : sql`desk_lines.archived_at is null`,
    section && sql`desk_lines.section_id = ${section}::uuid`,
    topic && sql`desk_lines.topics @> array[${topic}::uuid]`,
    author && sql`desk_lines.authors @> array[${author}::uuid]`,
    mine && isOwnLine(actor.id),
    assignedCondition(actor, filters),
    ...dayConditions(filters),
  ];
  const narrowed = sql.join(all.filter((one) => !!one) as SQL[], sql` and `);
  const search = q ? await searchCondition(db, q) : null;
  // `is true` keeps other indexes out of it: whatever they find, its words would have to be fetched one by one.
  return search ? sql`(${narrowed}) is true and ${search}` : narrowed;
}

/** Whether a line stands in a state; one with a draft over a live text stands in both. */
export const stateCondition = (state: ListFilter): SQL =>
  state === 'published' || state === 'retracted' || state === 'unpublished'
    ? sql`desk_lines.live = ${state}`
    : sql`desk_lines.draft_state = ${state}`;

function assignedCondition(actor: Actor, { assigned }: DeskFilters): SQL | undefined {
  if (!assigned) return undefined;
  if (assigned === 'nobody') return sql`desk_lines.assigned_to is null`;
  return sql`desk_lines.assigned_to = ${assigned === 'me' ? actor.id : assigned}::uuid`;
}

/** Days are the newsroom's; `to` is included. */
function dayConditions({ dated, from, to }: DeskFilters): (SQL | undefined)[] {
  const moment = dated === 'published' ? sql`desk_lines.first_published_at` : sql`desk_lines.updated_at`;
  const startOf = (day: string, later: number) =>
    sql`((${day}::date + ${later}::int)::timestamp at time zone (select time_zone from settings))`;
  return [
    from ? sql`${moment} >= ${startOf(from, 0)}` : undefined,
    to ? sql`${moment} < ${startOf(to, 1)}` : undefined,
  ];
}
