import type { Publication } from '@/lib/articles/published';
import type { Words } from '@/lib/words/table';

/** The hash of an entry, with words beside it for those who do not read hashes. */
export function Seal({ publication, words }: { publication: Publication; words: Words }) {
  return (
    <div className="seal label">
      <p>
        <strong>{words.recordHash}</strong>
      </p>
      <p className="seal-hash" dir="ltr">
        <code>{publication.hash}</code>
      </p>
      <p className="soft">{words.recordHashExplained}</p>
    </div>
  );
}
