/** The middle and the ends of some measurements, and what 95 of 100 stay under. */
export type Spread = { least: number; median: number; p95: number; most: number };

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { least: at(0), median: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
}
