'use client';

import { useState } from 'react';
import { useEditing, useOpenArticle } from '@/components/desk/editor/editor-context';
import { PutBackList } from '@/components/desk/editor/talk/put-back-list';
import { RevisionChoice } from '@/components/desk/editor/talk/revision-choice';
import { RevisionDifference } from '@/components/desk/editor/talk/revision-difference';
import { useRevisions } from '@/components/desk/editor/talk/use-revisions';
import type { Revision } from '@/components/desk/history/revision-groups';
import { useRevisionLines } from '@/components/desk/history/use-revision-lines';
import { countPendingSuggestions } from '@/lib/body/suggestions';

/** How the text came to be: any two saved states compared, one brought back whole or block by block. */
export function HistoryPanel() {
  const { saver } = useEditing();
  const article = useOpenArticle();
  const arriving = useRevisions(saver.id, article?.revision.number);
  if (!article) return <p className="text-soft">The history begins when the article is saved.</p>;
  if (!arriving) return <p className="text-soft">Loading…</p>;
  if ('problem' in arriving) return <p role="alert">{arriving.problem}</p>;
  const revisions = arriving.revisions.map((one) => ({ ...one, at: new Date(one.at) }));
  return (
    <States
      revisions={revisions}
      newest={article.revision.number}
      pending={countPendingSuggestions(article.document)}
    />
  );
}

type StatesProps = { revisions: readonly Revision[]; newest: number; pending: number };

function States({ revisions, newest, pending }: StatesProps) {
  const { lines, toggle } = useRevisionLines(revisions);
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  const until = to ?? lines[0]!.number;
  return (
    <div className="flex flex-col gap-4">
      <RevisionChoice lines={lines} from={from} to={until} onFrom={setFrom} onTo={setTo} onToggle={toggle} />
      {from === null ? (
        <p className="text-pretty text-soft">Choose a saved state to compare it, or to bring it back.</p>
      ) : (
        <>
          <RevisionDifference from={from} to={until} />
          {pending > 0 && (
            <p className="text-pretty text-soft">
              Suggested changes are left out of the comparison: they count once they are accepted.
            </p>
          )}
          <PutBackList number={from} isNewest={from === newest} />
        </>
      )}
    </div>
  );
}
