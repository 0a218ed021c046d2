'use client';

import { Archive, ArchiveRestore, Rows3, Tag, UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import { BulkDialog, type BulkQuestion } from '@/components/desk/articles/bulk-dialog';
import type { FilterChoices } from '@/components/desk/articles/filter-choices';
import type { Bulk } from '@/components/desk/articles/use-bulk';
import type { Selection } from '@/components/desk/articles/use-selection';
import { Button } from '@/components/desk/ui/button';

type BulkBarProps = {
  selection: Selection;
  bulk: Bulk;
  choices: Pick<FilterChoices, 'sections' | 'topics' | 'people'>;
  isEditor: boolean;
  inArchive: boolean;
};

/** What can be done to the selected articles at once; there while something is selected. */
export function BulkBar({ selection, bulk, choices, isEditor, inArchive }: BulkBarProps) {
  const [question, setQuestion] = useState<BulkQuestion | null>(null);
  const { ids } = selection;
  const archive = () =>
    bulk.change(
      ids,
      { what: 'archive', archived: !inArchive },
      inArchive ? 'taken from the archive' : 'archived; readers see no difference',
    );
  const ArchiveIcon = inArchive ? ArchiveRestore : Archive;
  return (
    <>
      {ids.length > 0 && (
        <section
          aria-label="Selected articles"
          className="surface sticky bottom-3 z-20 mt-3 flex flex-wrap items-center gap-2 bg-raised! p-2 shadow-lift"
        >
          <p className="px-2 font-semibold tabular-nums" aria-live="polite">
            {ids.length} selected
          </p>
          {isEditor && (
            <Button onClick={() => setQuestion('assign')} disabled={bulk.busy}>
              <UserRoundCheck aria-hidden size={15} /> Assign
            </Button>
          )}
          <Button onClick={() => setQuestion('section')} disabled={bulk.busy}>
            <Rows3 aria-hidden size={15} /> Section
          </Button>
          <Button onClick={() => setQuestion('topics')} disabled={bulk.busy}>
            <Tag aria-hidden size={15} /> Topic
          </Button>
          {isEditor && (
            <Button onClick={archive} disabled={bulk.busy}>
              <ArchiveIcon aria-hidden size={15} /> {inArchive ? 'Take from the archive' : 'Archive'}
            </Button>
          )}
          <Button look="quiet" className="ms-auto" onClick={selection.clear}>
            Select none
          </Button>
        </section>
      )}
      {question && (
        <BulkDialog
          question={question}
          count={ids.length}
          choices={choices}
          onClose={() => setQuestion(null)}
          onChange={(change, done) => {
            setQuestion(null);
            void bulk.change(ids, change, done);
          }}
        />
      )}
    </>
  );
}
