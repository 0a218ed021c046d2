import { Moment } from '@/components/ui/moment';
import type { Notice } from '@/lib/articles/lists';
import { comparisonPath, historyPath } from '@/lib/articles/paths';
import type { Newsroom, Publication } from '@/lib/articles/published';
import { directionOf } from '@/lib/words/languages';
import { wordsFor } from '@/lib/words/words';

type Props = { notices: Notice[]; newsroom: Newsroom };

/** Every note to readers that owns up to something, newest first. */
export function CorrectionsList({ notices, newsroom }: Props) {
  return (
    <ol className="corrections">
      {notices.map(({ article, publication }) => {
        const words = wordsFor(article.language);
        return (
          <li key={publication.id} lang={article.language} dir={directionOf(article.language)}>
            <p className="label">
              <strong>{words.kind[publication.kind]}</strong>{' '}
              <Moment at={publication.publishedAt} zone={newsroom.timeZone} language={article.language} />
            </p>
            <h2>
              <a href={article.path} className="underlined">
                {article.headline}
              </a>
            </h2>
            <p className="note">{publication.note.trim()}</p>
            <p className="label">
              <a href={whereToSee(article.path, publication)} className="underlined">
                {words.seeWhatChanged}
              </a>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** What a retraction changed is that there is no text: its history says the rest. */
function whereToSee(path: string, { kind, number, refersTo }: Publication): string {
  const to = refersTo ?? number;
  return kind === 'retraction' || to === 1 ? historyPath(path) : comparisonPath(path, to - 1, to);
}
