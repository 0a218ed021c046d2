export type Named = { id: string; name: string };

/** What the list can be narrowed to, and what many articles can be given at once. */
export type FilterChoices = { sections: Named[]; topics: Named[]; authors: Named[]; people: Named[] };

/** The options of a filter, before them the one that leaves it open. */
export const anyOf = (name: string, options: readonly Named[]) => [
  { value: '', name },
  ...options.map((option) => ({ value: option.id, name: option.name })),
];
