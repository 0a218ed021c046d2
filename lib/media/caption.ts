import { creditParts } from '@/lib/media/credit';

type Words = { caption: string; credit: string };

/** The parts of a picture's line, `caption / photographer / agency`: an empty one leaves no stray slash. */
export function captionParts({ caption, credit }: Words): { caption: string; credit: string } {
  const said = caption.trim();
  const credited = creditParts(credit).join(' / ');
  return { caption: said, credit: said && credited ? `/ ${credited}` : credited };
}

/** The same as one line of plain text, for feeds. */
export function captionLine(words: Words): string {
  const { caption, credit } = captionParts(words);
  return [caption, credit].filter(Boolean).join(' ');
}
