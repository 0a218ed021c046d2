import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { deskLines } from '@/db/schema/desk-list';
import { deskConditions } from '@/lib/articles/desk-conditions';
import { type DeskFilters, type ListFilter, listFilters } from '@/lib/articles/desk-filters';
import { byIndex } from '@/lib/articles/desk-search';
import type { Actor } from '@/lib/people/actor';

export type DeskCounts = {
  /** Under all filters. */
  total: number;
  /** Under all filters but the state: one with a draft over a live text counts in both. */
  states: Record<ListFilter, number>;
  /** The same, in whatever state. */
  any: number;
};

/** How many articles the list's address finds, and how many each other state would. Exact, within a person's reach. */
export async function countDeskArticles(
  db: Queryable,
  { actor, state, page: _, ...filters }: DeskFilters & { actor: Actor },
): Promise<DeskCounts> {
  const read = async (from: Queryable) => countGroups(from, await deskConditions(from, actor, filters));
  const groups = await (filters.q ? byIndex(db, read) : read(db));
  const countOf = (test: (group: (typeof groups)[number]) => boolean): number =>
    groups.filter(test).reduce((sum, { count }) => sum + count, 0);
  const states = Object.fromEntries(
    listFilters.map((one) => [one, countOf(({ live, draftState }) => live === one || draftState === one)]),
  ) as Record<ListFilter, number>;
  const any = countOf(() => true);
  return { total: state ? states[state] : any, states, any };
}

const countGroups = (db: Queryable, where: SQL) =>
  db
    .select({ live: deskLines.live, draftState: deskLines.draftState, count: sql<number>`count(*)::int` })
    .from(deskLines)
    .where(where)
    .groupBy(deskLines.live, deskLines.draftState);
