import { formatDate, formatDateTime } from '@/lib/time/format';
import type { Span } from '@/lib/time/span';

/** A day, or a day and a time, as `language` writes it. */
export function spanInWords({ start, of }: Span, zone: string, language: string): string {
  return of === 'day' ? formatDate(start, zone, language) : formatDateTime(start, zone, language);
}
