import { Moment } from '@/components/ui/moment';
import { historyPath } from '@/lib/articles/paths';
import type { Newsroom, Publication } from '@/lib/articles/published';
import { publicationKinds } from '@/lib/record/kinds';
import { wordsFor } from '@/lib/words/words';

type Props = {
  newsroom: Pick<Newsroom, 'timeZone'>;
  language: string;
  at: Date;
  /** The article that the line belongs to; on fronts none, and the line links nowhere. */
  article?: { path: string; publications: Publication[] };
};

/** `Last update: July 20, 2024 14:02`, the first line of a page, and in words whether the article changed since. */
export function LastUpdate({ newsroom, language, at, article }: Props) {
  const words = wordsFor(language);
  const line = (
    <>
      {words.lastUpdate} <Moment at={at} zone={newsroom.timeZone} language={language} />
    </>
  );
  if (!article) return <p className="last-update label">{line}</p>;
  const changes = countChanges(article.publications);
  return (
    <p className="last-update label">
      <a href={historyPath(article.path)} className="underlined">
        {line}
      </a>
      {changes > 0 && <span className="soft"> {words.changedSincePublication(changes)}</span>}
    </p>
  );
}

/** Changes of substance to the text since it was first published: minor edits do not count, nor does a retraction. */
export function countChanges(publications: readonly Pick<Publication, 'kind'>[]): number {
  return publications.filter(({ kind }) => {
    const { movesLastUpdate, hasText } = publicationKinds[kind];
    return kind !== 'first' && movesLastUpdate && hasText;
  }).length;
}
