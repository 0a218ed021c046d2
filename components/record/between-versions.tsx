import { Moment } from '@/components/ui/moment';
import { versionPath } from '@/lib/articles/paths';
import type { Publication } from '@/lib/articles/published';
import { publicationKinds } from '@/lib/record/kinds';
import type { Words } from '@/lib/words/table';

type Props = {
  from: Publication;
  to: Publication;
  publications: readonly Publication[];
  path: string;
  zone: string;
  words: Words;
};

/** When both stood, and what the newsroom said of every step from one to the other. */
export function BetweenVersions({ from, to, publications, path, zone, words }: Props) {
  const steps = publications
    .filter(({ number }) => number >= from.number && number <= to.number)
    .sort((a, b) => a.number - b.number);
  return (
    <ol className="between label">
      {steps.map(({ number, kind, note, publishedAt }) => (
        <li key={number}>
          <a href={versionPath(path, number)} className="underlined">
            {publicationKinds[kind].hasText ? words.version(number) : words.kind[kind]}
          </a>{' '}
          {publicationKinds[kind].hasText && <strong>{words.kind[kind]} </strong>}
          <Moment at={publishedAt} zone={zone} language={words.language} />
          {number > from.number && note.trim() && <span className="note">: {note.trim()}</span>}
        </li>
      ))}
    </ol>
  );
}
