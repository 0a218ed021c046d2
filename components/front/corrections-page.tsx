import { PageFrame } from '@/components/article/page-frame';
import { CorrectionsFilter } from '@/components/front/corrections-filter';
import { CorrectionsList } from '@/components/front/corrections-list';
import { Pagination } from '@/components/ui/pagination';
import type { Correction } from '@/lib/articles/corrections';
import { correctionsPath } from '@/lib/articles/paths';
import type { Newsroom } from '@/lib/articles/published';
import { wordsFor } from '@/lib/words/words';

type Props = {
  newsroom: Newsroom;
  corrections: Correction[];
  total: number;
  page: number;
  perPage: number;
  /** A section's slug and a month, `2026-11`; empty where all are shown. */
  filter: { section: string; month: string };
  months: string[];
};

const feeds = [
  ['Atom', '/corrections/feed.xml'],
  ['RSS', '/corrections/rss.xml'],
  ['JSON', '/corrections/feed.json'],
] as const;

/** Everything the newsroom owned up to, newest first, by section and month where the reader chose. */
export function CorrectionsPage({ newsroom, corrections, total, page, perPage, filter, months }: Props) {
  const words = wordsFor(newsroom.language);
  const isFiltered = filter.section !== '' || filter.month !== '';
  return (
    <PageFrame newsroom={newsroom} language={newsroom.language} timesAt={corrections[0]?.publication.publishedAt}>
      <div className="page-head">
        <h1 className="page-title">{words.corrections}</h1>
        <p className="page-introduction">{words.correctionsIntroduction(newsroom.name)}</p>
      </div>
      {months.length > 0 && <CorrectionsFilter newsroom={newsroom} words={words} filter={filter} months={months} />}
      {total === 0 && (
        <p className="empty">
          {isFiltered ? words.correctionsFilter.nothing : words.noCorrections}{' '}
          {isFiltered && (
            <a href={correctionsPath()} className="underlined">
              {words.correctionsFilter.all}
            </a>
          )}
        </p>
      )}
      <CorrectionsList corrections={corrections} newsroom={newsroom} />
      <Pagination
        page={page}
        perPage={perPage}
        total={total}
        address={(one) => correctionsPath(filter, one)}
        words={words}
      />
      <p className="corrections-feeds label">
        {words.correctionsFeed}{' '}
        {feeds.map(([label, address]) => (
          <a key={address} href={address} className="underlined">
            {label}
          </a>
        ))}
      </p>
    </PageFrame>
  );
}
