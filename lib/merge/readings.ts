/**
 * A value merged from two sides, read twice: with theirs wherever both changed the same, and with mine there. Where
 * nothing is contested the two readings are one.
 */
export type Readings<T> = { mine: T; theirs: T; contested: boolean };

/** The common ancestor and what each side made of it. */
export type Three<T> = { base: T; mine: T; theirs: T };

export const agreed = <T>(value: T): Readings<T> => ({ mine: value, theirs: value, contested: false });

/** Both sides as a whole, for somebody to choose. */
export const contested = <T>({ mine, theirs }: Pick<Three<T>, 'mine' | 'theirs'>): Readings<T> => ({
  mine,
  theirs,
  contested: true,
});

/** Whether two values of a document say the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || stable(a) === stable(b);

/** A value as text, its keys in order: equal for equal values. */
export const stable = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';

/** What one side alone changed, or both alike; null where they changed it differently. */
export function settled<T>({ base, mine, theirs }: Three<T>): Readings<T> | null {
  if (isSame(base, mine) || isSame(mine, theirs)) return agreed(theirs);
  return isSame(base, theirs) ? agreed(mine) : null;
}

/** Merges values that have no parts: one that both sides changed differently is contested. */
export const mergeValue = <T>(three: Three<T>): Readings<T> => settled(three) ?? contested(three);

/** Takes another value out of each of the three. */
export const eachOf = <T, U>({ base, mine, theirs }: Three<T>, take: (one: T) => U): Three<U> => ({
  base: take(base),
  mine: take(mine),
  theirs: take(theirs),
});

/** Makes a value of each reading. */
export const mapReadings = <T, U>({ mine, theirs, contested }: Readings<T>, make: (one: T) => U): Readings<U> => {
  const read = make(theirs);
  return { mine: contested ? make(mine) : read, theirs: read, contested };
};

/** The readings if both can stand, else the two sides as they were. */
export const orWhole = <T>(readings: Readings<T>, three: Three<T>, isSound: (one: T) => boolean): Readings<T> =>
  isSound(readings.mine) && isSound(readings.theirs) ? readings : contested(three);
