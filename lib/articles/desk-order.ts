import { type SQL, sql } from 'drizzle-orm';
import { type DeskFilters, type Sort, sorts } from '@/lib/articles/desk-filters';

export const perPage = 50;
/** A far page costs as much as all before it: who has turned so many narrows the list, or turns its order round. */
export const mostPages = 100;

/** How many lines stand before the page. */
export const linesBefore = ({ page = 1 }: DeskFilters): number =>
  (Math.min(Math.max(1, page), mostPages) - 1) * perPage;

/** What the list is in the order of: an expression on `desk_lines`, and on `sections` where it is their order. */
export const placeOf = ({ sort = 'changed' }: DeskFilters): SQL => places[sort];

const places = {
  changed: sql`desk_lines.updated_at`,
  published: sql`desk_lines.first_published_at`,
  headline: sql`left(lower(desk_lines.headline), 200)`,
  section: sql`sections.position`,
} as const satisfies Record<Sort, SQL>;

/**
 * The list's order by `place`. The id decides between equals, so that no article stands on two pages or on none. Where
 * an index has this order, it is said as the index says it.
 */
export function orderBy(place: SQL, id: SQL, { sort = 'changed', dir = sorts[sort] }: DeskFilters): SQL {
  const way = sql.raw(dir);
  const last = sort === 'published' || sort === 'section' ? sql` nulls last` : sql``;
  return sql`${place} ${way}${last}, ${id} ${way}${sort === 'published' ? last : sql``}`;
}
