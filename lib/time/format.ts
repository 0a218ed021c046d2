import { type PageLanguage, pageLanguage } from '@/lib/words/languages';

/** Latin digits in every language; English always in the order Month D, YYYY. */
const locales: Record<PageLanguage, string> = {
  en: 'en-US-u-nu-latn',
  ar: 'ar-u-nu-latn-ca-gregory',
  az: 'az-u-nu-latn-ca-gregory',
};
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(name: string, zone: string, language: string, options: Intl.DateTimeFormatOptions) {
  const locale = locales[pageLanguage(language)];
  const key = `${name} ${zone} ${locale}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    formatters.set(key, found);
  }
  return found;
}

/** `July 20, 2024`, as `language` writes it. */
export function formatDate(instant: Date, zone: string, language: string): string {
  return formatter('date', zone, language, { year: 'numeric', month: 'long', day: 'numeric' }).format(instant);
}

/** `July 2024`, of a month written `2024-07`. */
export function formatMonth(month: string, language: string): string {
  return formatter('month', 'UTC', language, { year: 'numeric', month: 'long' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** `Saturday, July 20, 2024`, for the head of the front. */
export function formatDay(instant: Date, zone: string, language: string): string {
  const options = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
  return formatter('day', zone, language, options).format(instant);
}

/** `14:02`: two digits each, in every language. */
export function formatTime(instant: Date, zone: string, language: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const parts = formatter('time', zone, language, options).formatToParts(instant);
  const part = (type: 'hour' | 'minute') => parts.find((one) => one.type === type)?.value.padStart(2, '0') ?? '';
  return `${part('hour')}:${part('minute')}`;
}

/** `14:02:09`, for what lies closer together than minutes do. */
export function formatSecond(instant: Date, zone: string, language: string): string {
  return `${formatTime(instant, zone, language)}:${String(instant.getUTCSeconds()).padStart(2, '0')}`;
}

/** `July 20, 2024 14:02`: composed, because Intl alone would put a word or a comma between. */
export function formatDateTime(instant: Date, zone: string, language: string): string {
  return `${formatDate(instant, zone, language)} ${formatTime(instant, zone, language)}`;
}

/** `2024-07-20T14:02`: what stands in a field for a wall time. */
export function wallTime(instant: Date, zone: string): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = formatter('wall', zone, 'en', options).formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${formatTime(instant, zone, 'en')}`;
}

/** `UTC+4`, `UTC−3:30`, `UTC`: the zone's distance at that instant. */
export function zoneLabel(zone: string, instant: Date): string {
  const parts = formatter('offset', zone, 'en', { timeZoneName: 'shortOffset' }).formatToParts(instant);
  const offset = (parts.find((one) => one.type === 'timeZoneName')?.value ?? 'GMT').replace('GMT', '');
  return `UTC${/^[+-]0$/.test(offset) ? '' : offset.replace('-', '−')}`;
}

/** `2024-07-20`: the day that an instant falls on in a zone. */
export function dayIn(instant: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
}

/** `July 20, 2024` of a day that `dayIn` wrote. */
export function formatWholeDay(day: string, language: string): string {
  return formatDate(new Date(`${day}T12:00:00Z`), 'UTC', language);
}
