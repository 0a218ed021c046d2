import type { Person } from '@/lib/comments/mentions';

/** A name being written: where its @ stands, where the cursor is, and who it may be. */
export type Mentioning = { start: number; end: number; people: readonly Person[] };

const most = 6;

/** Who is being mentioned at the cursor, after an @ that begins a word; null where nobody is. */
export function mentioningAt(text: string, caret: number, people: readonly Person[]): Mentioning | null {
  const written = /(?:^|\s)@([^@\n]{0,40})$/u.exec(text.slice(0, caret));
  if (!written) return null;
  const begun = written[1]!.toLocaleLowerCase();
  const found = people.filter(({ name }) => {
    const whole = name.toLocaleLowerCase();
    return whole.startsWith(begun) || whole.split(/\s+/u).some((part) => part.startsWith(begun));
  });
  return found.length > 0 ? { start: caret - begun.length - 1, end: caret, people: found.slice(0, most) } : null;
}

/** The text with the name written out, and where the cursor then stands. */
export function completed(text: string, { start, end }: Mentioning, { name }: Person): { text: string; caret: number } {
  const before = `${text.slice(0, start)}@${name} `;
  return { text: before + text.slice(end).replace(/^ /, ''), caret: before.length };
}
