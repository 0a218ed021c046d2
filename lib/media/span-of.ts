/**
 * The days that `2024`, `2024-07` or `2024-07-20` means, the first and the one after the last; null for anything else.
 * Pure.
 */
export function spanOf(word: string): { from: string; until: string } | null {
  const [, year, month, day] = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(word) ?? [];
  if (!year) return null;
  const from = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(from.getTime()) || (day && from.getUTCDate() !== Number(day))) return null;
  const until = new Date(from);
  if (day) until.setUTCDate(until.getUTCDate() + 1);
  else if (month) until.setUTCMonth(until.getUTCMonth() + 1);
  else until.setUTCFullYear(until.getUTCFullYear() + 1);
  return { from: isoDay(from), until: isoDay(until) };
}

const isoDay = (at: Date): string => at.toISOString().slice(0, 10);
