'use client';

import { useEffect, useState } from 'react';
import { useEditing } from '@/components/desk/editor/editor-context';
import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import type { ArticleDocument } from '@/lib/articles/document';
import type { Conflict } from '@/lib/merge/conflict';
import { mergeDocuments } from '@/lib/merge/merge-documents';
import { type Choice, resolveConflicts } from '@/lib/merge/resolve-conflicts';

type Merge = { mine: ArticleDocument; document: ArticleDocument; conflicts: Conflict[] };

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
    draft.adopt(merge.document);
    saver.keepMine();
  }, [isSettled, latest, merge, draft, saver]);

  /** False where what was written meanwhile asks anew. */
  const save = async (chosen: readonly Choice[]): Promise<boolean> => {
    const resolved = resolveConflicts(merge.document, merge.conflicts, chosen);
    const mine = draft.read();
    const again = mergeDocuments(merge.mine, mine, resolved);
    if (again.conflicts.length > 0) {
      setMerge({ mine, ...again });
      return false;
    }
    // What was on screen goes first, beside the newest, so that the history holds both texts and the chosen one.
    await saver.save();
    if (saver.state.trouble?.kind !== 'conflict') return true;
    draft.adopt(again.document);
    saver.keepMine();
    return saver.save();
  };

  return { ...merge, save };
}
