import { Temporal } from 'temporal-polyfill';

export type WallTime =
  | { exists: 'once'; at: Date }
  /** The clocks go forward over it. `next` is the first wall time that exists. */
  | { exists: 'never'; next: string }
  /** The clocks go back: each offset (`+04:00`) names one of two instants. */
  | { exists: 'twice'; choices: { offset: string; at: Date }[] };

/**
 * What instant a wall time (`2026-11-24T07:00`) is in a time zone. Throws `RangeError` for a wall time that no
 * calendar has. Resolution as in ECMA-402's Temporal (`disambiguation`).
 */
export function readWallTime(wall: string, zone: string): WallTime {
  const local = Temporal.PlainDateTime.from(wall, { overflow: 'reject' });
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { exists: 'once', at: dateOf(earlier) };
  if (!earlier.toPlainDateTime().equals(local)) {
    return { exists: 'never', next: later.toPlainDateTime().toString({ smallestUnit: 'minute' }) };
  }
  return { exists: 'twice', choices: [earlier, later].map((time) => ({ offset: time.offset, at: dateOf(time) })) };
}

const dateOf = (time: Temporal.ZonedDateTime) => new Date(time.epochMilliseconds);
