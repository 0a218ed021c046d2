/** One thing that does not hold, and where. */
export type Fault = {
  /** The place of the entry at fault; null for what concerns no single entry. */
  position: number | null;
  /** A whole sentence that names the entry. */
  sentence: string;
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
