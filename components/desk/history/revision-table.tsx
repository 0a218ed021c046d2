'use client';

import { clsx } from 'clsx';
import { LineToggle } from '@/components/desk/history/line-toggle';
import { RestoreButton } from '@/components/desk/history/restore-button';
import { type Revision, reasonWords } from '@/components/desk/history/revision-groups';
import { useRevisionLines } from '@/components/desk/history/use-revision-lines';
import { Button } from '@/components/desk/ui/button';
import { formatDateTime, formatSecond } from '@/lib/time/format';

type RevisionTableProps = {
  articleId: string;
  /** Of the article when the page was drawn; null where this person may not restore. */
  version: number | null;
  revisions: Revision[];
  /** Which of them the article now says; a text that was kept beside it may have a higher number. */
  now: number;
  zone: string;
  /** What is compared; null: what comes first to mind, the newest line with the one before. */
  from: number | null;
  to: number | null;
};

/** All saved states, newest first: who, when, why; any two to compare, any one to bring back. */
export function RevisionTable({ articleId, version, revisions, now, zone, from, to }: RevisionTableProps) {
  const { lines, toggle } = useRevisionLines(revisions, [from, to]);
  // A row that appears when its line is opened takes no choice from one that was made.
  const [newest, before = newest] = lines.filter(({ isWithin }) => !isWithin);
  const chosen = { from: from ?? before?.number, to: to ?? newest?.number };
  return (
    <form method="get" action={`/desk/articles/${articleId}/history`}>
      <table className="w-full text-start">
        <thead>
          <tr className="border-rule border-b text-soft text-xs [&>th]:py-2 [&>th]:pe-3 [&>th]:text-start [&>th]:font-semibold">
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Saved</th>
            <th scope="col" className="max-sm:hidden">
              By
            </th>
            <th scope="col">
              <span className="sr-only">Bring back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.number} className="border-rule border-b align-top [&>td]:py-2 [&>td]:pe-3">
              {(['from', 'to'] as const).map((name) => (
                <td key={name}>
                  <input
                    type="radio"
                    name={name}
                    value={line.number}
                    defaultChecked={line.number === chosen[name]}
                    aria-label={`${name === 'from' ? 'From' : 'To'} revision ${line.number}`}
                    className="size-4"
                  />
                </td>
              ))}
              <td id={`revision-${line.number}`} className={clsx(line.isWithin && 'ps-4')}>
                <span className="block whitespace-nowrap tabular-nums">
                  {line.isWithin ? formatSecond(line.at, zone, 'en') : formatDateTime(line.at, zone, 'en')}
                </span>
                <span className="text-soft">{reasonWords(line)}</span> <LineToggle line={line} onToggle={toggle} />
                <span className="block text-soft sm:hidden">{line.by}</span>
              </td>
              <td className="max-sm:hidden">{line.by}</td>
              <td className="text-end">
                {version !== null && line.number !== now && (
                  <RestoreButton
                    articleId={articleId}
                    version={version}
                    number={line.number}
                    describedBy={`revision-${line.number}`}
                  />
                )}
                {line.number === now && <span className="text-soft">Now</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="sticky bottom-0 bg-ground py-3">
        <Button type="submit">Compare</Button>
      </div>
    </form>
  );
}
