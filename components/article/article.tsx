import type { ReactNode } from 'react';
import { Body } from '@/components/article/body';
import { Byline } from '@/components/article/byline';
import { Figure } from '@/components/article/figure';
import { Kicker } from '@/components/article/kicker';
import { Notices } from '@/components/article/notices';
import { Retracted } from '@/components/article/retracted';
import { Tombstone } from '@/components/article/tombstone';
import type { Place } from '@/components/ui/picture';
import { noticesOf } from '@/lib/articles/notices';
import type {
  CurrentSlugs,
  NoticePosition,
  Publication,
  PublishedText,
  RedactableField,
} from '@/lib/articles/published';
import { directionOf } from '@/lib/words/languages';
import { wordsFor } from '@/lib/words/words';

export type ArticleProps = {
  text: PublishedText;
  slugs: CurrentSlugs;
  zone: string;
  firstPublishedAt: Date | null;
  /** Where its history hangs. */
  path: string;
  /** Whose notices stand with the text; an older version shows none. */
  publications?: Publication[];
  noticesAt?: NoticePosition;
  retraction?: Publication | null;
  /** Above the kicker: what an older version or a preview has to say of itself. */
  banner?: ReactNode;
  place?: Place;
};

/** An article from its kicker to its last line, whichever version or draft of it `text` is. */
export function Article({ text, slugs, zone, path, publications = [], retraction = null, ...rest }: ArticleProps) {
  const { firstPublishedAt, banner, place, noticesAt = 'top' } = rest;
  const words = wordsFor(text.language);
  const byline = { bylines: text.bylines, slugs: slugs.authors, firstPublishedAt, zone, language: text.language };
  const notices = <Notices notices={noticesOf(path, publications, words)} zone={zone} words={words} />;
  const gone = (...fields: RedactableField[]) =>
    fields.map((field) => {
      const redacted = text.redacted?.[field];
      return redacted && <Tombstone key={field} redacted={redacted} language={text.language} field={field} />;
    });
  return (
    <article className="article" lang={text.language} dir={directionOf(text.language)}>
      {banner}
      <header className="article-head">
        {retraction && <Retracted retraction={retraction} zone={zone} words={words} />}
        <Kicker text={text} words={words} sectionSlug={slugs.sections[text.section.id]} />
        {gone('kicker', 'sponsor')}
        <h1 className="headline">{text.headline}</h1>
        {gone('headline')}
        {text.standfirst && !retraction && <p className="standfirst">{text.standfirst}</p>}
        {!retraction && gone('standfirst')}
        <Byline {...byline} />
        {gone('bylines')}
      </header>
      {!retraction && (
        <>
          {gone('leadImage')}
          {text.leadImage && <Figure picture={text.leadImage} size="lead" place={place} />}
          {noticesAt === 'top' && notices}
          {gone('dateline')}
          <Body
            blocks={text.body}
            language={text.language}
            dateline={text.dateline}
            paid={text.genre === 'paid content'}
            place={place}
          />
          {noticesAt === 'end' && notices}
        </>
      )}
    </article>
  );
}
