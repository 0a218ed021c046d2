/** One thing that does not hold, and where. */
export type Fault = {
  /** The place of the entry at fault; null for what concerns no single entry. */
  position: number | null;
  /** A whole sentence that names the entry. */
  sentence: string;
  /** Whether it may only follow from a fault of another entry: of its neighbour in the article or in time. */
  isConsequence?: boolean;
};

export type Named = { position: number; number: number; article: string; path?: string | null };

/** `no. 41 (version 2 of /world/ferry)`: how a checker names an entry. */
export const nameOf = ({ position, number, article, path }: Named): string =>
  `no. ${position} (version ${number} of ${path ?? `article ${article}`})`;

/** A fault of one entry: `what` completes the sentence that begins with its name. */
export const faultOf = (entry: Named, what: string): Fault => ({
  position: entry.position,
  sentence: `${nameOf(entry)[0]!.toUpperCase()}${nameOf(entry).slice(1)} ${what}`,
});

/** A fault of the record as a whole. */
export const faultAtLarge = (sentence: string): Fault => ({ position: null, sentence });

/** A fault of an entry's place beside its neighbours. */
export const consequenceOf = (entry: Named, what: string): Fault => ({ ...faultOf(entry, what), isConsequence: true });

/**
 * Faults as they are told: by position, one for each entry, what concerns the record as a whole last. What may follow
 * from others is told where there are no others.
 */
export function tellFaults(faults: readonly Fault[]): Fault[] {
  const causes = faults.filter(({ isConsequence }) => !isConsequence);
  const told = causes.length > 0 ? causes : [...faults];
  const first = told.filter(({ position }, at) => {
    return position === null || told.findIndex((one) => one.position === position) === at;
  });
  const rank = ({ position }: Fault) => position ?? Number.MAX_SAFE_INTEGER;
  return first.sort((a, b) => rank(a) - rank(b));
}
