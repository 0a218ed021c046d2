import { Moment } from '@/components/ui/moment';
import type { Publication } from '@/lib/articles/published';
import type { Words } from '@/lib/words/table';

type Props = { retraction: Publication; zone: string; words: Words };

/** Stands above the headline of an article that the newsroom no longer stands by, in place of its text. */
export function Retracted({ retraction, zone, words }: Props) {
  return (
    <div className="retracted">
      <p className="label">
        <strong>{words.retracted}</strong> <Moment at={retraction.publishedAt} zone={zone} language={words.language} />
      </p>
      <p className="note">{retraction.note.trim()}</p>
    </div>
  );
}
