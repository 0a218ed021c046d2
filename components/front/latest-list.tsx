import { Moment } from '@/components/ui/moment';
import type { Card, Newsroom } from '@/lib/articles/published';
import { formatDate } from '@/lib/time/format';
import { directionOf } from '@/lib/words/languages';
import type { Words } from '@/lib/words/table';
import { wordsFor } from '@/lib/words/words';

type Props = { cards: Card[]; newsroom: Newsroom; words: Words };

/** The newest articles by the clock, the day written once above its hours. */
export function LatestList({ cards, newsroom, words }: Props) {
  if (cards.length === 0) return null;
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest" className="section-title">
        {words.latest}
      </h2>
      <div className="latest-days">
        {byDay(cards, newsroom.timeZone, words.language).map(([day, ofDay]) => (
          <div key={day}>
            <p className="latest-day label">{day}</p>
            <ol>
              {ofDay.map((card) => (
                <li key={card.id}>
                  <span className="latest-time label tabular">
                    <Moment at={card.firstPublishedAt} zone={newsroom.timeZone} language={words.language} form="time" />
                  </span>
                  <h3 lang={card.language} dir={directionOf(card.language)}>
                    <a href={card.path}>{card.headline}</a>
                    {genreOf(card) && <span className="genre label"> · {genreOf(card)}</span>}
                  </h3>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}

function genreOf({ genre, sponsor, language }: Card): string | null {
  const words = wordsFor(language);
  return genre === 'paid content' && sponsor ? words.paidForBy(sponsor) : words.genre[genre];
}

function byDay(cards: Card[], zone: string, language: string): [string, Card[]][] {
  const days = new Map<string, Card[]>();
  for (const card of cards) {
    const day = formatDate(card.firstPublishedAt, zone, language);
    days.set(day, [...(days.get(day) ?? []), card]);
  }
  return [...days];
}
