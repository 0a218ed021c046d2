import { formatDate, formatDateTime, formatTime } from '@/lib/time/format';

const day = 24 * 60 * 60 * 1000;
const words: [number, string][] = [
  [0, 'Today'],
  [-day, 'Yesterday'],
  [day, 'Tomorrow'],
];

/** A time as colleagues say it: `Today 14:02`, `Yesterday 09:10`, `Tomorrow 07:00`, otherwise with its date. */
export function formatNear(at: Date, zone: string, now: Date): string {
  const date = formatDate(at, zone, 'en');
  const word = words.find(([away]) => formatDate(new Date(now.getTime() + away), zone, 'en') === date)?.[1];
  return word ? `${word} ${formatTime(at, zone, 'en')}` : formatDateTime(at, zone, 'en');
}
