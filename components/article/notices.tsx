import { Moment } from '@/components/ui/moment';
import type { ArticleNotice } from '@/lib/articles/notices';
import type { Words } from '@/lib/words/table';

type Props = { notices: ArticleNotice[]; zone: string; words: Words };

/** `Correction July 20, 2024 14:02: …`, each with the way to what changed. */
export function Notices({ notices, zone, words }: Props) {
  if (notices.length === 0) return null;
  return (
    <div className="notices label">
      {notices.map(({ publication, heading, compare }) => (
        <p key={publication.id} className="notice">
          <strong>{heading}</strong> <Moment at={publication.publishedAt} zone={zone} language={words.language} />
          {': '}
          <span className="note">{publication.note.trim()}</span>{' '}
          {compare && (
            <a href={compare} className="underlined">
              {words.seeWhatChanged}
            </a>
          )}
        </p>
      ))}
    </div>
  );
}
