import { Kicker } from '@/components/article/kicker';
import { Moment } from '@/components/ui/moment';
import { Picture } from '@/components/ui/picture';
import type { Card, Newsroom } from '@/lib/articles/published';
import { writersOf } from '@/lib/authors/byline-lines';
import { tombstoneLine } from '@/lib/record/tombstone-line';
import { directionOf } from '@/lib/words/languages';
import { wordsFor } from '@/lib/words/words';

type Props = { card: Card; newsroom: Newsroom };

/** An article in a long list: when, what, who, and a small picture; a retracted one is its headline, marked. */
export function StoryRow({ card, newsroom }: Props) {
  const words = wordsFor(card.language);
  const isRetracted = card.live === 'retracted';
  const writers = writersOf(card.bylines, words);
  return (
    <article className="row">
      <p className="row-date label soft">
        <Moment at={card.firstPublishedAt} zone={newsroom.timeZone} language={newsroom.language} form="date" />
      </p>
      <div className="row-words" lang={card.language} dir={directionOf(card.language)}>
        <Kicker text={card} words={words} />
        <h2 className="card-headline">
          <a href={card.path}>
            {isRetracted && <strong className="card-retracted">{words.retracted}: </strong>}
            {card.headline}
          </a>
        </h2>
        {card.standfirst && !isRetracted && <p className="card-standfirst">{card.standfirst}</p>}
        {card.redacted?.standfirst && !isRetracted && (
          <p className="card-standfirst">{tombstoneLine(card.redacted.standfirst, words)}</p>
        )}
        {writers && (
          <p className="card-byline label">
            {words.byline.by(card.bylines.length)} {writers}
          </p>
        )}
      </div>
      {card.leadImage && !isRetracted && (
        <div className="row-picture">
          <Picture master={card.leadImage} alt="" sizes="(min-width: 48rem) 14rem, 7rem" cropped />
        </div>
      )}
    </article>
  );
}
