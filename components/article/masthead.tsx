import { SectionLinks } from '@/components/article/section-links';
import { SearchForm } from '@/components/ui/search-form';
import type { Newsroom } from '@/lib/articles/published';
import { formatDay } from '@/lib/time/format';
import type { Words } from '@/lib/words/table';

type Props = { newsroom: Newsroom; words: Words; front?: boolean; section?: string };

/** The name of the paper, its sections and a search field; on phones the latter two fold into *Sections*. */
export function Masthead({ newsroom, words, front = false, section }: Props) {
  const search = <SearchForm label={words.searchFor} button={words.search} />;
  return (
    <>
      <div className="nameplate-row page-width">
        <Nameplate newsroom={newsroom} front={front} />
        {front && <FrontDate newsroom={newsroom} words={words} />}
      </div>
      <div className="bar page-width label">
        <nav aria-label={words.sections}>
          <details className="bar-phone">
            <summary>{words.sections}</summary>
            <SectionLinks newsroom={newsroom} section={section} />
            {search}
          </details>
          <div className="bar-desk">
            <SectionLinks newsroom={newsroom} section={section} />
          </div>
        </nav>
        <div className="bar-desk">{search}</div>
      </div>
    </>
  );
}

function Nameplate({ newsroom, front }: { newsroom: Newsroom; front: boolean }) {
  const { logo, name, language } = newsroom;
  const Element = front ? 'h1' : 'p';
  return (
    <Element className="nameplate" lang={language}>
      <a href="/">{logo ? <img src={logo.src} width={logo.width} height={logo.height} alt={name} /> : name}</a>
    </Element>
  );
}

function FrontDate({ newsroom, words }: { newsroom: Newsroom; words: Words }) {
  const today = new Date();
  return (
    <p className="front-date label">
      {newsroom.tagline && <span className="tagline">{newsroom.tagline}</span>}
      <time dateTime={today.toISOString().slice(0, 10)}>{formatDay(today, newsroom.timeZone, words.language)}</time>
    </p>
  );
}
