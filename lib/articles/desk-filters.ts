import { isId } from '@/lib/body/ids';

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

/** What the list can be in the order of, and which way it runs unless told otherwise. */
export const sorts = { changed: 'desc', published: 'desc', headline: 'asc', section: 'asc' } as const;
export type Sort = keyof typeof sorts;
export type Direction = 'asc' | 'desc';

/** What the desk's list is narrowed to, and its order. */
export type DeskFilters = {
  state?: ListFilter;
  section?: string;
  topic?: string;
  author?: string;
  /** A user's id, `me` or `nobody`. */
  assigned?: string;
  mine?: boolean;
  /** The archived ones, and they alone; otherwise those that are not. */
  archived?: boolean;
  /** Which day `from` and `to` speak of: the last change, or the first publication. */
  dated?: 'published';
  /** Days in the newsroom's zone, `2026-11-24`, both included. */
  from?: string;
  to?: string;
  q?: string;
  sort?: Sort;
  dir?: Direction;
  page?: number;
};

type Query = Record<string, string | string[] | undefined>;

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

const words: Record<string, (text: string) => boolean> = {
  state: (text) => listFilters.some((one) => one === text),
  section: isId,
  topic: isId,
  author: isId,
  assigned: (text) => text === 'me' || text === 'nobody' || isId(text),
  dated: (text) => text === 'published',
  from: isDay,
  to: isDay,
  q: () => true,
  sort: (text) => Object.hasOwn(sorts, text),
  dir: (text) => text === 'asc' || text === 'desc',
};

/** The filters that an address of the list names; what it cannot mean is left out. */
export function readFilters(query: Query): DeskFilters {
  const said = (name: string): string | undefined => {
    const value = query[name];
    return (typeof value === 'string' ? value.replaceAll('\u0000', ' ').trim().slice(0, 200) : '') || undefined;
  };
  const named = Object.keys(words).flatMap((name) => {
    const value = said(name);
    return value !== undefined && words[name]!(value) ? [[name, value]] : [];
  });
  const page = Number(said('page'));
  return withoutDefaults({
    ...(Object.fromEntries(named) as DeskFilters),
    ...(said('mine') && { mine: true }),
    ...(said('archived') && { archived: true }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  });
}

/** The same order has one address. */
function withoutDefaults({ sort, dir, ...filters }: DeskFilters): DeskFilters {
  const by = sort ?? 'changed';
  return {
    ...filters,
    ...(by !== 'changed' && { sort: by }),
    ...(dir && dir !== sorts[by] && { dir }),
  };
}

/** The query of the list's address under these filters; empty for the list as it comes. */
export function listQuery(filters: DeskFilters): string {
  const { mine, archived, page, ...rest } = filters;
  const query = new URLSearchParams(rest);
  if (mine) query.set('mine', '1');
  if (archived) query.set('archived', '1');
  if (page && page > 1) query.set('page', String(page));
  return query.toString();
}

/** The address of the list under these filters. */
export function listAddress(filters: DeskFilters): string {
  const query = listQuery(filters);
  return query ? `/desk/articles?${query}` : '/desk/articles';
}

/** The filters alone: without order and page. */
export function narrowing({ sort: _, dir: __, page: ___, ...filters }: DeskFilters): DeskFilters {
  return filters;
}
