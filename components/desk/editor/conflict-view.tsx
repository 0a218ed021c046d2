'use client';

import { useState } from 'react';
import { ConflictChoice } from '@/components/desk/editor/conflicts/conflict-choice';
import { useConflict } from '@/components/desk/editor/conflicts/use-conflict';
import { useEditing, useSaveState } from '@/components/desk/editor/editor-context';
import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import { Button } from '@/components/desk/ui/button';
import type { Choice } from '@/lib/merge/resolve-conflicts';
import { formatTime } from '@/lib/time/format';

/** Both texts where somebody else changed the same words first. Nothing is sent until each place is chosen. */
export function ConflictView() {
  const { trouble } = useSaveState();
  if (trouble?.kind !== 'conflict') return null;
  return <Choosing key={trouble.latest.revision.id} latest={trouble.latest} />;
}

function Choosing({ latest }: { latest: OpenArticle }) {
  const { saver, draft, choices } = useEditing();
  const { document, conflicts, save } = useConflict(latest);
  const [chosen, setChosen] = useState<(Choice | undefined)[]>([]);
  const [asksAgain, setAsksAgain] = useState(false);
  const { by, at, isMine } = latest.revision;
  if (conflicts.length === 0 && latest.canEdit) return null;

  const left = conflicts.filter((_, place) => !chosen[place]).length;
  const all = (take: 'mine' | 'theirs') => setChosen(conflicts.map(() => ({ take })));
  const saveChosen = async () => {
    const ready = chosen.filter((choice) => choice !== undefined);
    if (ready.length < conflicts.length) return;
    const isSaved = await save(ready);
    setAsksAgain(!isSaved);
    if (!isSaved) setChosen([]);
  };
  const takeTheirs = () => {
    draft.replace(latest.document);
    saver.replaced(latest);
  };

  return (
    <section aria-labelledby="conflict" className="conflict">
      <h2 id="conflict" tabIndex={-1} className="scroll-mt-20 font-semibold text-base">
        {isMine ? 'In another window you' : by} changed the same words at {formatTime(new Date(at), choices.zone, 'en')}
      </h2>
      <p className="mt-1">
        {latest.canEdit
          ? 'Everything else is already together. Choose what stands here; the other text stays in the history.'
          : 'The article can no longer be changed by you. Copy what you need of your text before you take theirs.'}
      </p>
      {asksAgain && <p className="mt-1 font-semibold">You wrote on in these places meanwhile: choose once more.</p>}
      {conflicts.map((conflict, place) => (
        <ConflictChoice
          key={conflict.at === 'field' ? conflict.field : conflict.id}
          {...{ conflict, document, choice: chosen[place] }}
          sides={isMine ? ['In this window', 'In the other window'] : ['Yours', `${by}’s`]}
          onChoose={(choice) => setChosen((before) => conflicts.map((_, at) => (at === place ? choice : before[at])))}
        />
      ))}
      <div className="mt-4 flex flex-wrap items-center gap-2">
        {latest.canEdit ? (
          <>
            <Button look="primary" aria-disabled={left > 0} onClick={() => void saveChosen()}>
              Save what is chosen
            </Button>
            <Button onClick={() => all('mine')}>Choose all of {isMine ? 'this window' : 'mine'}</Button>
            <Button onClick={() => all('theirs')}>Choose all of {isMine ? 'the other' : 'theirs'}</Button>
            <p aria-live="polite" className="text-soft">
              {left > 0 && (left === 1 ? 'One place is left to choose.' : `${left} places are left to choose.`)}
            </p>
          </>
        ) : (
          <Button onClick={takeTheirs}>Take theirs</Button>
        )}
      </div>
    </section>
  );
}
