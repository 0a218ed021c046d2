import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { deskLines } from '@/db/schema/desk-list';
import { type ListFilter, listFilters } from '@/lib/articles/desk-filters';
import type { DraftState, LiveState } from '@/lib/articles/status';

export type DeskCounts = {
  /** Under all filters. */
  total: number;
  /** Under all filters but the state: one with a draft over a live text counts in both. */
  states: Record<ListFilter, number>;
  /** The same, in whatever state. */
  any: number;
};

/** How many lines are in both these states. */
export type DeskGroup = { live: LiveState; draftState: DraftState; count: number };

/** How many of the lines under `where` are in each state. */
export const countGroups = (db: Queryable, where: SQL): Promise<DeskGroup[]> =>
  db
    .select({ live: deskLines.live, draftState: deskLines.draftState, count: sql<number>`count(*)::int` })
    .from(deskLines)
    .where(where)
    .groupBy(deskLines.live, deskLines.draftState);

/** How many articles a list finds in `state`, and how many each other state would. */
export function countsOf(groups: DeskGroup[], state: ListFilter | undefined): DeskCounts {
  const countOf = (test: (group: DeskGroup) => boolean): number =>
    groups.filter(test).reduce((sum, { count }) => sum + count, 0);
  const states = Object.fromEntries(
    listFilters.map((one) => [one, countOf(({ live, draftState }) => live === one || draftState === one)]),
  ) as Record<ListFilter, number>;
  const any = countOf(() => true);
  return { total: state ? states[state] : any, states, any };
}
