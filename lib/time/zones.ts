/** Every time zone, `UTC` first. */
export const listTimeZones = (): string[] => [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((one) => one !== 'UTC'),
];

/** A zone as the calendar spells it, from what people write: `america/new york`. */
export function zoneNamed(written: string): string {
  const wanted = written.trim().replace(/\s+/g, '_');
  return listTimeZones().find((one) => one.toLowerCase() === wanted.toLowerCase()) ?? wanted;
}

/** Whether this machine's calendar knows a zone, e.g. `Asia/Baku`. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
