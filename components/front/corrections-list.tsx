import { Moment } from '@/components/ui/moment';
import type { Correction } from '@/lib/articles/corrections';
import { historyPath } from '@/lib/articles/paths';
import type { Newsroom } from '@/lib/articles/published';
import { directionOf } from '@/lib/words/languages';
import { wordsFor } from '@/lib/words/words';

type Props = { corrections: Correction[]; newsroom: Newsroom };

/** Every note to readers that owns up to something, newest first; one that was replaced says so. */
export function CorrectionsList({ corrections, newsroom }: Props) {
  if (corrections.length === 0) return null;
  return (
    <ol className="corrections">
      {corrections.map(({ article, publication, compare, replacedBy }) => {
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
            {replacedBy !== null && (
              <p className="replaced label">
                <a href={`${historyPath(article.path)}#version-${replacedBy}`} className="underlined">
                  {words.record.replacedBy(replacedBy)}
                </a>
              </p>
            )}
            <p className="note">{publication.note.trim()}</p>
            <p className="label">
              <a href={compare} className="underlined">
                {words.seeWhatChanged}
              </a>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
