import { InlineComparison } from '@/components/record/inline-comparison';
import { Moment } from '@/components/ui/moment';
import { comparisonPath } from '@/lib/articles/paths';
import { type Change, changeShown, lastChange } from '@/lib/record/changes';
import { summariseChange } from '@/lib/record/compare/summary';
import type { Words } from '@/lib/words/table';

type Props = { changes: readonly Change[]; path: string; zone: string; words: Words };

// With their sentence above them, as many as a phone's screen holds.
const mostChanges = 3;

/** Answers the reader who tapped *Last update*: when, why, and in which words. */
export function ChangedLast({ changes, path, zone, words }: Props) {
  const last = lastChange(changes);
  return (
    <section className="changed-last" aria-labelledby="changed-last">
      <h2 id="changed-last" className="record-heading">
        {words.changedLast}
      </h2>
      {last ? <Answer last={last} {...{ changes, path, zone, words }} /> : <p>{words.record.nothingSince}</p>}
    </section>
  );
}

function Answer({ last, changes, path, zone, words }: Props & { last: Change }) {
  const { publication } = last;
  const shown = changeShown(changes, last);
  const number = publication.refersTo ?? publication.number;
  return (
    <>
      <p className="label">
        <strong>{words.kind[publication.kind]}</strong>{' '}
        <Moment at={publication.publishedAt} zone={zone} language={words.language} />
      </p>
      {publication.note.trim() && <p className="note">{publication.note.trim()}</p>}
      {!last.text && <p>{words.kindExplained[publication.kind]}</p>}
      {shown && (
        <>
          <p>{summariseChange(shown.comparison, words)}</p>
          <InlineComparison comparison={shown.comparison} language={words.language} most={mostChanges} />
          <p className="label">
            <a href={comparisonPath(path, shown.from, number)} className="underlined">
              {words.record.changesOf(number)}
            </a>
          </p>
        </>
      )}
    </>
  );
}
