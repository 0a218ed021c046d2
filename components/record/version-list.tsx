import { ChangeBar, largestOf } from '@/components/record/change-bar';
import { NoticeMarks } from '@/components/record/notice-marks';
import { Moment } from '@/components/ui/moment';
import { whatChanged } from '@/lib/articles/notices';
import { comparisonPath, versionPath } from '@/lib/articles/paths';
import type { Publication } from '@/lib/articles/published';
import type { Change } from '@/lib/record/changes';
import { summariseChange } from '@/lib/record/compare/summary';
import { publicationKinds } from '@/lib/record/kinds';
import type { Words } from '@/lib/words/table';

type Props = {
  changes: readonly Change[];
  path: string;
  /** The version that readers have now; null where the newsroom stands by none. */
  current: number | null;
  zone: string;
  /** Who published, by an entry's id; whoever is not in it is the desk. */
  publishers: Record<string, string>;
  words: Words;
};

/** The record of an article down one line, newest first. */
export function VersionList({ changes, ...setting }: Props) {
  const publications = changes.map(({ publication }) => publication);
  const largest = largestOf(changes.flatMap(({ change }) => (change ? [change.comparison] : [])));
  return (
    <ol className="versions" reversed>
      {changes.map((entry) => (
        <Entry key={entry.publication.id} entry={entry} largest={largest} publications={publications} {...setting} />
      ))}
    </ol>
  );
}

type EntryProps = Omit<Props, 'changes'> & { entry: Change; largest: number; publications: Publication[] };

function Entry({ entry: { publication, text, change }, largest, publications, ...setting }: EntryProps) {
  const { path, current, zone, publishers, words } = setting;
  const { id, number, kind, note, refersTo, publishedAt } = publication;
  const compare = change && whatChanged(path, publication, publications);
  const isMinor = !publicationKinds[kind].movesLastUpdate;
  return (
    <li className={isMinor ? 'version version-minor' : 'version'} id={`version-${number}`}>
      <span className="version-number tabular" aria-hidden="true">
        {number}
      </span>
      <h3 className="version-title">
        <a href={versionPath(path, number)}>{text ? words.version(number) : words.kind[kind]}</a>
        {text && <span className="version-kind"> {words.kind[kind]}</span>}
        {number === current && <span className="version-current label"> {words.currentVersion}</span>}
      </h3>
      <p className="label soft">
        <Moment at={publishedAt} zone={zone} language={words.language} /> · {publishers[id] ?? words.reading.theDesk}
      </p>
      {!text && <p>{words.kindExplained[kind]}</p>}
      {note.trim() && <p className="note">{note.trim()}</p>}
      {refersTo !== null && refersTo !== number && <p>{words.fixedInVersion(refersTo)}</p>}
      <NoticeMarks number={number} publications={publications} words={words} />
      {change && refersTo === null && (
        <p className="version-change label">
          {summariseChange(change.comparison, words)}
          <ChangeBar comparison={change.comparison} largest={largest} />
        </p>
      )}
      {text && (
        <ul className="version-links label">
          {compare && (
            <li>
              <a href={compare} className="underlined">
                {words.record.changesOf(refersTo ?? number)}
              </a>
            </li>
          )}
          {current !== null && number < current && (
            <li>
              <a href={comparisonPath(path, number, current)} className="underlined">
                {words.record.changesSince(number)}
              </a>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
