'use client';

import { useEffect, useState } from 'react';
import { type Compared, compareWith } from '@/components/desk/editor/commands/comparison';
import { useCommand } from '@/components/desk/editor/commands/use-command';
import { differingFields, inWords } from '@/components/desk/editor/differing-fields';
import { useEditing, useSaveState } from '@/components/desk/editor/editor-context';
import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import { Button } from '@/components/desk/ui/button';
import { InlineComparison } from '@/components/record/inline-comparison';
import { deskPath } from '@/lib/media/renditions';
import { formatTime } from '@/lib/time/format';

/** Both texts on screen when somebody else saved first. Nothing is sent until one is chosen. */
export function ConflictView() {
  const { trouble } = useSaveState();
  return trouble?.kind === 'conflict' ? <Choice latest={trouble.latest} /> : null;
}

function Choice({ latest }: { latest: OpenArticle }) {
  const { saver, draft, choices } = useEditing();
  const give = useCommand();
  const [compared, setCompared] = useState<Compared | null>(null);
  const [mine, setMine] = useState(() => draft.read());
  const { by, at } = latest.revision;

  useEffect(() => {
    let current = true;
    void compareWith('latest', latest.id, mine).then((answer) => current && setCompared(answer));
    return () => {
      current = false;
    };
  }, [latest.id, mine]);

  const takeField = (field: ReturnType<typeof differingFields>[number]) => {
    if (field === 'body') draft.setBody(latest.document.body);
    else draft.set(field, latest.document[field]);
    setMine(draft.read());
  };
  const takeTheirs = async () => {
    if (latest.canEdit) {
      // Mine is saved first and theirs restored over it, so that the history holds both.
      saver.keepMine();
      if (await saver.save()) await give('restore', { number: latest.revision.number });
    } else {
      draft.replace(latest.document);
      saver.replaced(latest);
    }
  };

  return (
    <section aria-labelledby="conflict" className="conflict">
      <h2 id="conflict" className="scroll-mt-20 font-semibold text-base">
        {by} saved another text at {formatTime(new Date(at), choices.zone, 'en')}
      </h2>
      <p className="mt-1">
        Yours is still on screen below, unsaved. Keep it, take theirs, or take single fields from theirs and keep the
        rest. Whatever you choose, the other text stays in the history.
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {latest.canEdit && (
          <Button look="primary" onClick={saver.keepMine}>
            Keep mine
          </Button>
        )}
        <Button onClick={takeTheirs}>Take theirs</Button>
      </div>
      <dl className="mt-4 flex flex-col gap-3">
        {differingFields(mine, latest.document).map((field) => (
          <div key={field} className="border-rule border-t pt-2">
            <dt className="flex items-center justify-between gap-2 font-semibold text-xs capitalize">
              {field === 'leadImage' ? 'lead image' : field === 'description' ? 'search description' : field}
              <Button look="quiet" onClick={() => takeField(field)}>
                Use theirs
              </Button>
            </dt>
            <dd className="grid gap-2 sm:grid-cols-2">
              {[
                { whose: 'Yours', text: inWords(field, mine, choices) },
                { whose: `${by}’s`, text: inWords(field, latest.document, choices) },
              ].map(({ whose, text }) => (
                <div key={whose} className="min-w-0 rounded bg-sheet p-2">
                  <p className="text-soft text-xs">{whose}</p>
                  <p className="max-h-72 overflow-y-auto whitespace-pre-line break-words">{text || '(empty)'}</p>
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {compared && !compared.unchanged && (
        <details className="mt-4">
          <summary className="font-semibold">From theirs to yours, in one text</summary>
          <div className="mt-2 rounded bg-sheet p-3">
            <InlineComparison comparison={compared.comparison} language={mine.language} place={deskPath} />
          </div>
        </details>
      )}
    </section>
  );
}
