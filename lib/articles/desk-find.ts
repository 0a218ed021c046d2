import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { stateCondition } from '@/lib/articles/desk-conditions';
import { countGroups, type DeskGroup } from '@/lib/articles/desk-counts';
import type { DeskFilters } from '@/lib/articles/desk-filters';
import { linesBefore, orderBy, perPage, placeOf } from '@/lib/articles/desk-order';

/** Names one line of the list. */
export type LineKey = { articleId: string; working: boolean };
type Found = { keys: LineKey[]; groups: DeskGroup[] };

/**
 * The lines of one page of a search, in their order, and how many it finds in each state; `where` is all but the state.
 * Of what many articles hold, a page is full after a short way through the list in its order, and the rest need only be
 * counted; of what few hold, all are looked up, once.
 */
export async function findPage(db: Queryable, where: SQL, filters: DeskFilters): Promise<Found> {
  // No index knows the sections' order.
  const near = filters.sort === 'section' ? [] : await lookThrough(db, where, filters);
  return near.length === perPage ? { keys: near, groups: await countGroups(db, where) } : lookUp(db, where, filters);
}

/** In lines; to have gone it in vain costs a few milliseconds. */
const shortWay = 500;

async function lookThrough(db: Queryable, where: SQL, filters: DeskFilters): Promise<LineKey[]> {
  const before = linesBefore(filters);
  const id = sql`desk_lines.article_id`;
  const narrowed = filters.state ? sql`${where} and ${stateCondition(filters.state)}` : where;
  const { rows } = await db.execute<LineKey>(sql`
    select article_id as "articleId", working from (
      select *, ${placeOf(filters)} as place from desk_lines
      order by ${orderBy(placeOf(filters), id, filters)} limit ${shortWay + 2 * (before + perPage)}
    ) as desk_lines
    where ${narrowed} order by ${orderBy(sql`place`, id, filters)} limit ${perPage} offset ${before}`);
  return rows;
}

async function lookUp(db: Queryable, where: SQL, filters: DeskFilters): Promise<Found> {
  const inState = filters.state ? stateCondition(filters.state) : sql`true`;
  const { rows } = await db.execute<Found>(sql`
    with found as materialized (
      select article_id, working, live, draft_state, ${placeOf(filters)} as place
      from desk_lines left join sections on sections.id = desk_lines.section_id where ${where}
    ), page as (
      select article_id as "articleId", working from found as desk_lines where ${inState}
      order by ${orderBy(sql`place`, sql`article_id`, filters)} limit ${perPage} offset ${linesBefore(filters)}
    ), groups as (
      select live, draft_state as "draftState", count(*) as count from found group by live, draft_state
    )
    select (select coalesce(json_agg(page), '[]') from page) as keys,
      (select coalesce(json_agg(groups), '[]') from groups) as groups`);
  return rows[0]!;
}
