import type { Card } from '@/lib/articles/published';
import type { Words } from '@/lib/words/table';

type Text = Pick<Card, 'kicker' | 'section' | 'genre' | 'sponsor'>;

/** The label above a headline as plain text: the article's own or its section, what kind of text it is, and who paid. */
export function kickerLine(text: Text, words: Words): string {
  const paid = text.genre === 'paid content' && text.sponsor ? words.paidForBy(text.sponsor) : null;
  return [text.kicker || text.section.name, words.genre[text.genre], paid].filter(Boolean).join(' · ');
}
