'use client';

import { useEffect, useState } from 'react';
import { type Merge, settleConflict, takeUp } from '@/components/desk/editor/conflicts/settle-conflict';
import { useEditing } from '@/components/desk/editor/editor-context';
import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import { mergeDocuments } from '@/lib/merge/merge-documents';
import type { Choice } from '@/lib/merge/resolve-conflicts';

/** The two texts of a conflict, merged as far as they go, and how a person's choices are saved. */
export function useConflict(latest: OpenArticle) {
  const { saver, draft } = useEditing();
  const [merge, setMerge] = useState<Merge>(() => {
    const mine = draft.read();
    return { mine, ...mergeDocuments(saver.base ?? latest.document, mine, latest.document) };
  });
  const isSettled = merge.conflicts.length === 0;

  useEffect(() => {
    if (!isSettled || !latest.canEdit) return;
    const again = takeUp({ saver, draft, latest, merge });
    if (again) setMerge(again);
  }, [isSettled, latest, merge, draft, saver]);

  /** False where what was written meanwhile asks anew. */
  const save = async (chosen: readonly Choice[]): Promise<boolean> => {
    const again = await settleConflict({ saver, draft, latest, merge }, chosen);
    if (again) setMerge(again);
    return !again;
  };

  return { ...merge, save };
}
