import { Recorded, type Standing } from '@/components/record/recorded';
import type { Publication } from '@/lib/articles/published';
import type { Words } from '@/lib/words/table';

type Props = { publication: Publication; standing: Standing; zone: string; words: Words };

/** The hash of an entry, with words beside it for those who do not read hashes. */
export function Seal({ publication, standing, zone, words }: Props) {
  return (
    <div className="seal label">
      <p>
        <strong>{words.recordHash}</strong>
      </p>
      <p className="seal-hash" dir="ltr">
        <code>{publication.hash}</code>
      </p>
      <p className="soft">{words.recordHashExplained}</p>
      <Recorded standing={standing} zone={zone} words={words} />
    </div>
  );
}
