import { align } from '@/lib/record/compare/align';

/** Places in a text, in UTF-16 units; equal for a cursor. */
export type Selection = { start: number; end: number };

/**
 * Where what was selected in a text lies once others changed it. What they wrote right beside it is outside, and right
 * beside a cursor comes after it, so that no word falls apart while it is typed.
 */
export function moveSelection({ start, end }: Selection, was: string, is: string): Selection {
  const matches = align(was.split(''), is.split(''));
  const after = matches.findLast(([place]) => place < end);
  const movedEnd = after ? after[1] + 1 : 0;
  if (start === end) return { start: movedEnd, end: movedEnd };
  const before = matches.find(([place]) => place >= start);
  return { start: Math.min(before?.[1] ?? movedEnd, movedEnd), end: movedEnd };
}
