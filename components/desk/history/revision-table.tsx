import { RestoreButton } from '@/components/desk/history/restore-button';
import { groupRevisions, type Revision, reasonWords } from '@/components/desk/history/revision-groups';
import { Button } from '@/components/desk/ui/button';
import { formatDateTime } from '@/lib/time/format';

type RevisionTableProps = {
  articleId: string;
  /** Of the article when the page was drawn; null where this person may not restore. */
  version: number | null;
  revisions: Revision[];
  /** Which of them the article now says; a text that was kept beside it may have a higher number. */
  now: number;
  zone: string;
  from: number;
  to: number;
};

/** All saved states, newest first: who, when, why; any two to compare, any one to bring back. */
export function RevisionTable({ articleId, version, revisions, now, zone, from, to }: RevisionTableProps) {
  const groups = groupRevisions(revisions);
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
          {groups.map((group) => (
            <tr key={group.number} className="border-rule border-b align-top [&>td]:py-2 [&>td]:pe-3">
              {(['from', 'to'] as const).map((name) => (
                <td key={name}>
                  <input
                    type="radio"
                    name={name}
                    value={group.number}
                    defaultChecked={group.number === (name === 'from' ? from : to)}
                    aria-label={`${name === 'from' ? 'From' : 'To'} revision ${group.number}`}
                    className="size-4"
                  />
                </td>
              ))}
              <td id={`revision-${group.number}`}>
                <span className="block whitespace-nowrap tabular-nums">{formatDateTime(group.at, zone, 'en')}</span>
                <span className="text-soft">{reasonWords(group)}</span>
                <span className="block text-soft sm:hidden">{group.by}</span>
              </td>
              <td className="max-sm:hidden">{group.by}</td>
              <td className="text-end">
                {version !== null && group.number !== now && (
                  <RestoreButton
                    articleId={articleId}
                    version={version}
                    number={group.number}
                    describedBy={`revision-${group.number}`}
                  />
                )}
                {group.number === now && <span className="text-soft">Now</span>}
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
