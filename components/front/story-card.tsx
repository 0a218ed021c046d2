import { Kicker } from '@/components/article/kicker';
import { Picture } from '@/components/ui/picture';
import type { Card } from '@/lib/articles/published';
import { writersOf } from '@/lib/authors/byline-lines';
import { tombstoneLine } from '@/lib/record/tombstone-line';
import { directionOf } from '@/lib/words/languages';
import { wordsFor } from '@/lib/words/words';

type Props = {
  card: Card;
  /** How much it weighs on the page. */
  size: 'lead' | 'large' | 'medium' | 'small' | 'line';
  /** How wide its picture stands; without, it is told in words alone. */
  sizes?: string;
  first?: boolean;
  standfirst?: boolean;
  heading?: 'h2' | 'h3';
};

/** An article among others: kicker, headline, and as much more as its place is worth. */
export function StoryCard({ card, size, sizes, first, standfirst = false, heading: Heading = 'h3' }: Props) {
  const words = wordsFor(card.language);
  const signed = size === 'lead' || card.genre === 'opinion' ? writersOf(card.bylines, words) : '';
  return (
    <article className={`card card-${size}`}>
      {card.leadImage && sizes && (
        <div className="card-picture">
          <Picture master={card.leadImage} alt="" sizes={sizes} first={first} cropped />
        </div>
      )}
      <div className="card-words" lang={card.language} dir={directionOf(card.language)}>
        <Kicker text={card} words={words} />
        <Heading className="card-headline">
          <a href={card.path}>
            {card.live === 'retracted' && `${words.retracted}: `}
            {card.headline}
          </a>
        </Heading>
        {standfirst && card.standfirst && <p className="card-standfirst">{card.standfirst}</p>}
        {standfirst && card.redacted?.standfirst && (
          <p className="card-standfirst">{tombstoneLine(card.redacted.standfirst, words)}</p>
        )}
        {signed && (
          <p className="card-byline label">
            {words.byline.by(card.bylines.length)} {signed}
          </p>
        )}
      </div>
    </article>
  );
}
