import { ListPage } from '@/components/front/list-page';
import { StoryCard } from '@/components/front/story-card';
import type { SectionPage } from '@/lib/articles/lists';
import { sectionPath } from '@/lib/articles/paths';
import type { Card, Newsroom } from '@/lib/articles/published';

type Props = {
  found: SectionPage;
  list: { newsroom: Newsroom; page: number; perPage: number; lastUpdateAt: Date | null };
};

/** How many stories open a section's front before the list begins. */
const opening = 4;

/** A section's articles, newest first; its first page opens with the newest set larger. */
export function SectionFront({ found: { section, cards, total }, list }: Props) {
  const opens = list.page === 1 && cards.length > opening;
  return (
    <ListPage
      {...list}
      section={section.slug}
      head={
        <div className="page-head">
          <h1 className="page-title" lang={list.newsroom.language}>
            {section.name}
          </h1>
        </div>
      }
      opening={opens && <Opening cards={cards.slice(0, opening)} />}
      cards={opens ? cards.slice(opening) : cards}
      total={total}
      address={(page) => (page === 1 ? sectionPath(section.slug) : `${sectionPath(section.slug)}?page=${page}`)}
    />
  );
}

function Opening({ cards: [first, ...others] }: { cards: Card[] }) {
  return (
    <div className="opening block-broad">
      <div className="block-stories">
        {first && (
          <StoryCard
            card={first}
            size="large"
            sizes="(min-width: 83rem) 38rem, (min-width: 40rem) 48vw, 100vw"
            first
            standfirst
            heading="h2"
          />
        )}
        <div className="block-others">
          {others.map((card) => (
            <StoryCard key={card.id} card={card} size="small" standfirst heading="h2" />
          ))}
        </div>
      </div>
    </div>
  );
}
