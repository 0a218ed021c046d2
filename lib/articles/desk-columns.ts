/** What the list can show beside the headline, in its order. */
export const listColumns = ['state', 'section', 'by', 'assigned', 'topics', 'published', 'changed'] as const;
export type ListColumn = (typeof listColumns)[number];

export const columnNames: Record<ListColumn, string> = {
  state: 'State',
  section: 'Section',
  by: 'By',
  assigned: 'Assigned to',
  topics: 'Topics',
  published: 'First published',
  changed: 'Changed',
};

/** What it shows somebody who has chosen nothing. */
export const firstColumns: readonly ListColumn[] = ['state', 'section', 'by', 'assigned', 'changed'];

/** The columns among these names, in the list's order. */
export const readColumns = (names: readonly string[]): ListColumn[] =>
  listColumns.filter((column) => names.includes(column));
