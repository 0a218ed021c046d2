/** What the library is narrowed to, as its address says. Pure: components import it. */

export const uses = {
  unused: 'Not used',
  used: 'Used at the desk',
  published: 'Published',
} as const;
export type Use = keyof typeof uses;

export const rightsFilters = {
  expired: 'May no longer be used',
  soon: 'Ends within 14 days',
  restricted: 'With restrictions',
  open: 'Free to use now',
} as const;
export type RightsFilter = keyof typeof rightsFilters;

export type MediaFilters = { q?: string; use?: Use; rights?: RightsFilter; page?: number };

/** Reads the filters from an address's query; what it cannot mean is left out. */
export function readMediaFilters(said: (name: string) => string | undefined): MediaFilters {
  const q = said('q')?.trim().slice(0, 200);
  const [use, rights, page] = [said('use'), said('rights'), Number(said('page'))];
  return {
    ...(q && { q }),
    ...(isKey(uses, use) && { use }),
    ...(isKey(rightsFilters, rights) && { rights }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  };
}

/** The query that says these filters, without its question mark; empty for none. */
export function mediaQuery({ page, ...words }: MediaFilters): string {
  const query = new URLSearchParams(words);
  if (page && page > 1) query.set('page', String(page));
  return query.toString();
}

function isKey<K extends string>(table: Record<K, string>, name: string | undefined): name is K {
  return name !== undefined && Object.hasOwn(table, name);
}
