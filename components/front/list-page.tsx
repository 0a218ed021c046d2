import type { ReactNode } from 'react';
import { LastUpdate } from '@/components/article/last-update';
import { PageFrame } from '@/components/article/page-frame';
import { StoryRow } from '@/components/front/story-row';
import { Pagination } from '@/components/ui/pagination';
import type { Card, Newsroom } from '@/lib/articles/published';
import { wordsFor } from '@/lib/words/words';

type Props = {
  newsroom: Newsroom;
  /** The head of the page, its `<h1>` in it. */
  head: ReactNode;
  cards: Card[];
  total: number;
  page: number;
  perPage: number;
  address: (page: number) => string;
  section?: string;
  lastUpdateAt?: Date | null;
  /** Instead of the list when it is empty. */
  empty?: string;
  /** Before the list on the first page. */
  opening?: ReactNode;
};

/** Articles newest first, with what they are gathered under at the head. */
export function ListPage({ newsroom, head, cards, total, page, perPage, address, ...rest }: Props) {
  const { section, lastUpdateAt, empty, opening } = rest;
  const words = wordsFor(newsroom.language);
  return (
    <PageFrame
      newsroom={newsroom}
      language={newsroom.language}
      section={section}
      timesAt={lastUpdateAt ?? cards[0]?.firstPublishedAt}
      top={lastUpdateAt && <LastUpdate newsroom={newsroom} language={newsroom.language} at={lastUpdateAt} />}
    >
      {head}
      {opening}
      {total === 0 && <p className="empty">{empty ?? words.noArticlesYet}</p>}
      <div className="rows">
        {cards.map((card) => (
          <StoryRow key={card.id} card={card} newsroom={newsroom} />
        ))}
      </div>
      <Pagination page={page} perPage={perPage} total={total} address={address} words={words} />
    </PageFrame>
  );
}
