export const listFilters = [
  'draft',
  'in review',
  'returned',
  'approved',
  'scheduled',
  'published',
  'retracted',
  'unpublished',
] as const;
export type ListFilter = (typeof listFilters)[number];

/** What the desk's list is narrowed to. */
export type DeskFilters = {
  state?: ListFilter;
  section?: string;
  author?: string;
  mine?: boolean;
  q?: string;
  page?: number;
};

type Query = Record<string, string | string[] | undefined>;

/** The filters that an address of the list names; what it cannot mean is left out. */
export function readFilters(query: Query): DeskFilters {
  const said = (name: string): string | undefined => {
    const value = query[name];
    return (typeof value === 'string' ? value.trim().slice(0, 200) : '') || undefined;
  };
  const state = listFilters.find((one) => one === said('state'));
  const page = Number(said('page'));
  return {
    ...(state && { state }),
    ...(said('section') && { section: said('section') }),
    ...(said('author') && { author: said('author') }),
    ...(said('mine') && { mine: true }),
    ...(said('q') && { q: said('q') }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  };
}

/** The address of the list under these filters. */
export function listAddress(filters: DeskFilters): string {
  const { mine, page, ...words } = filters;
  const query = new URLSearchParams(words);
  if (mine) query.set('mine', '1');
  if (page && page > 1) query.set('page', String(page));
  return query.size ? `/desk/articles?${query}` : '/desk/articles';
}
