import type { ReactNode } from 'react';
import { PageFrame } from '@/components/article/page-frame';
import { SearchForm } from '@/components/ui/search-form';
import type { Newsroom } from '@/lib/articles/published';
import { formatDate } from '@/lib/time/format';
import { wordsFor } from '@/lib/words/words';

type Plain = { newsroom: Newsroom; language: string; title: string; children: ReactNode };

/** A page that has nothing to show but a sentence and ways onward. */
export function PlainPage({ newsroom, language, title, children }: Plain) {
  const words = wordsFor(language);
  return (
    <PageFrame newsroom={newsroom} language={language}>
      <div className="plain-page">
        <h1 className="page-title">{title}</h1>
        {children}
        <p>
          <a href="/" className="underlined">
            {words.goToFront}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

/** 404: nothing was ever here. */
export function NotFoundPage({ newsroom }: { newsroom: Newsroom }) {
  const words = wordsFor(newsroom.language);
  return (
    <PlainPage newsroom={newsroom} language={newsroom.language} title={words.notFound}>
      <p>{words.notFoundSentence}</p>
      <SearchForm label={words.searchFor} button={words.search} large />
    </PlainPage>
  );
}

type Gone = { newsroom: Newsroom; removedAt: Date; reason: string; language: string };

/** 410: an article was here and must not be any more. The reason stands where the newsroom gave one. */
export function GonePage({ newsroom, removedAt, reason, language }: Gone) {
  const words = wordsFor(language);
  return (
    <PlainPage newsroom={newsroom} language={language} title={words.gone}>
      <p>{words.removedOn(formatDate(removedAt, newsroom.timeZone, language))}</p>
      {reason.trim() && <p className="note">{reason.trim()}</p>}
    </PlainPage>
  );
}
