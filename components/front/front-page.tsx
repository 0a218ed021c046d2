import { LastUpdate } from '@/components/article/last-update';
import { PageFrame } from '@/components/article/page-frame';
import { LatestList } from '@/components/front/latest-list';
import { SectionBlock } from '@/components/front/section-block';
import { StoryCard } from '@/components/front/story-card';
import type { Newsroom } from '@/lib/articles/published';
import type { Front } from '@/lib/fronts/queries';
import { wordsFor } from '@/lib/words/words';

type Props = { front: Front; newsroom: Newsroom };

/** How many of the top stories stand beside the lead; the rest go under it, in words alone. */
const beside = 3;

/** The day in its order of importance: one lead, a few, then many. */
export function FrontPage({ front, newsroom }: Props) {
  const { language } = newsroom;
  const words = wordsFor(language);
  const { lead, top, latest, sections, lastUpdateAt } = front;
  return (
    <PageFrame
      newsroom={newsroom}
      language={language}
      front
      timesAt={lastUpdateAt}
      top={lastUpdateAt && <LastUpdate newsroom={newsroom} language={language} at={lastUpdateAt} />}
    >
      {lead ? (
        <section className="front-top" aria-label={words.topStories}>
          <div className="front-lead">
            <StoryCard card={lead} size="lead" sizes={leadSizes} first standfirst heading="h2" />
          </div>
          <div className="front-beside">
            {top.slice(0, beside).map((card, index) => (
              <StoryCard
                key={card.id}
                card={card}
                size="medium"
                sizes={index === 0 ? besideSizes : undefined}
                standfirst={index < 2}
                heading="h2"
              />
            ))}
          </div>
          {top.length > beside && (
            <div className="front-under">
              {top.slice(beside).map((card) => (
                <StoryCard key={card.id} card={card} size="medium" standfirst heading="h2" />
              ))}
            </div>
          )}
          <LatestList cards={latest} newsroom={newsroom} words={words} />
        </section>
      ) : (
        <p className="empty">{words.noArticlesYet}</p>
      )}
      <div className="front-sections">
        {sections.map(({ section, cards }, index) => (
          <SectionBlock key={section.id} section={section} cards={cards} shape={shapes[index % shapes.length]!} />
        ))}
      </div>
    </PageFrame>
  );
}

const leadSizes = '(min-width: 83rem) 40rem, (min-width: 64rem) 50vw, 100vw';
const besideSizes = '(min-width: 83rem) 18rem, (min-width: 64rem) 23vw, 100vw';
/** The rhythm of the page below the fold. */
const shapes = ['broad', 'half', 'half'] as const;
