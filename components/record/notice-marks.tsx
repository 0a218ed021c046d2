import type { Publication } from '@/lib/articles/published';
import { marksOf } from '@/lib/record/marks';
import type { Words } from '@/lib/words/table';

type Props = { number: number; publications: readonly Publication[]; words: Words };

/** What later entries say of this one: that it was noted as a correction, or that another notice took its place. */
export function NoticeMarks({ number, publications, words }: Props) {
  const { laterNoted, replacedBy, replaces } = marksOf(publications, number);
  const { record } = words;
  return (
    <>
      {laterNoted.map((note) => (
        <Mark key={note.number} to={note.number} words={record.laterNoted[note.kind]} />
      ))}
      {replacedBy !== null && <Mark to={replacedBy} words={record.replacedBy(replacedBy)} />}
      {replaces !== null && <Mark to={replaces} words={record.replaces(replaces)} />}
    </>
  );
}

function Mark({ to, words }: { to: number; words: string }) {
  return (
    <p className="version-mark label">
      <a href={`#version-${to}`} className="underlined">
        {words}
      </a>
    </p>
  );
}
