import { Temporal } from 'temporal-polyfill';
import { readWallTime } from '@/lib/time/wall-time';

/** A day or a minute in a time zone, from `start` up to but not at `end`. */
export type Span = {
  start: Date;
  end: Date;
  /** As addresses spell it: `2026-11-01`, `2026-11-01t14:02`. */
  name: string;
  of: 'day' | 'minute';
  /** Whether the clocks passed this minute twice: the first time is meant. */
  twice: boolean;
};

const form = /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d))?$/;

/**
 * The day (`2026-11-01`) or the minute (`2026-11-01T14:02`) that a reader names, in the newsroom's zone; null for what no
 * calendar has. A minute that the clocks leap over is the first one after the leap.
 */
export function readSpan(text: string, zone: string): Span | null {
  const [, day, time] = form.exec(text) ?? [];
  if (!day) return null;
  try {
    return time ? minuteAt(`${day}T${time}`, zone) : dayAt(day, zone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The day of an instant in a time zone, `2026-11-01`. */
export function dayIn(zone: string, instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** By the zone's own midnights: a day may have 23 hours, or begin at one. */
function dayAt(day: string, zone: string): Span {
  const date = Temporal.PlainDate.from(day, { overflow: 'reject' });
  const midnight = (of: Temporal.PlainDate) => new Date(of.toZonedDateTime(zone).epochMilliseconds);
  return { start: midnight(date), end: midnight(date.add({ days: 1 })), name: day, of: 'day', twice: false };
}

function minuteAt(wall: string, zone: string): Span {
  const read = readWallTime(wall, zone);
  if (read.exists === 'never') return minuteAt(read.next, zone);
  const start = read.exists === 'once' ? read.at : read.choices[0]!.at;
  const end = new Date(start.getTime() + 60_000);
  return { start, end, name: wall.toLowerCase(), of: 'minute', twice: read.exists === 'twice' };
}
