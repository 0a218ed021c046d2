import { type BylineRole, bylineRoles } from '@/lib/articles/document';
import type { PrintedByline } from '@/lib/articles/published';
import type { Words } from '@/lib/words/table';

export type BylineLine = { role: BylineRole; names: PrintedByline[] };

/** The writers' line first, even when nobody signed; then one line for each other role that somebody had. */
export function linesOf(bylines: readonly PrintedByline[]): [BylineLine, ...BylineLine[]] {
  const line = (role: BylineRole): BylineLine => ({ role, names: bylines.filter((one) => one.role === role) });
  const others = bylineRoles.filter((role) => role !== 'by').map(line);
  return [line('by'), ...others.filter(({ names }) => names.length > 0)];
}

/** `A, B and C`: nothing before the first name, no comma before "and". */
export function separatorBefore(index: number, count: number, words: Pick<Words, 'comma' | 'and'>): string {
  if (index === 0) return '';
  return index === count - 1 ? words.and : words.comma;
}

/** The writers' names as one line of plain text, for lists and feeds; empty when nobody signed. */
export function writersOf(bylines: readonly PrintedByline[], words: Pick<Words, 'comma' | 'and'>): string {
  const [{ names }] = linesOf(bylines);
  return names.map(({ name }, index) => separatorBefore(index, names.length, words) + name).join('');
}
