import { sectionPath } from '@/lib/articles/paths';
import type { Card } from '@/lib/articles/published';
import type { Words } from '@/lib/words/table';

type Text = Pick<Card, 'kicker' | 'section' | 'genre' | 'sponsor'>;
type Props = { text: Text; words: Words; sectionSlug?: string };

/** The label above a headline: the article's own or its section, beside it what kind of text this is, and who paid. */
export function Kicker({ text, words, sectionSlug }: Props) {
  const label = text.kicker || text.section.name;
  const genre = words.genre[text.genre];
  return (
    <p className="kicker label">
      {sectionSlug ? <a href={sectionPath(sectionSlug)}>{label}</a> : <span>{label}</span>}
      {genre && <span className="genre"> · {genre}</span>}
      {text.genre === 'paid content' && text.sponsor && (
        <span className="paid-by"> · {words.paidForBy(text.sponsor)}</span>
      )}
    </p>
  );
}
