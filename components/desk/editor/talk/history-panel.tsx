'use client';

import { useState } from 'react';
import { useEditing, useOpenArticle } from '@/components/desk/editor/editor-context';
import { PutBackList } from '@/components/desk/editor/talk/put-back-list';
import { RevisionChoice } from '@/components/desk/editor/talk/revision-choice';
import { RevisionDifference } from '@/components/desk/editor/talk/revision-difference';
import { useRevisions } from '@/components/desk/editor/talk/use-revisions';
import { groupRevisions } from '@/components/desk/history/revision-groups';
import { countPendingSuggestions } from '@/lib/body/suggestions';

/** How the text came to be: any two saved states compared, one brought back whole or block by block. */
export function HistoryPanel() {
  const { saver } = useEditing();
  const article = useOpenArticle();
  const newest = article?.revision.number;
  const pending = article ? countPendingSuggestions(article.document) : 0;
  const arriving = useRevisions(saver.id, newest);
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  if (!article) return <p className="text-soft">The history begins when the article is saved.</p>;
  if (!arriving) return <p className="text-soft">Loading…</p>;
  if ('problem' in arriving) return <p role="alert">{arriving.problem}</p>;
  const groups = groupRevisions(arriving.revisions.map((one) => ({ ...one, at: new Date(one.at) })));
  const until = to ?? groups[0]!.number;
  return (
    <div className="flex flex-col gap-4">
      <RevisionChoice groups={groups} from={from} to={until} onFrom={setFrom} onTo={setTo} />
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
