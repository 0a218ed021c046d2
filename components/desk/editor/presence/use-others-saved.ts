'use client';

import { useEffect } from 'react';
import { useEditing, usePresence } from '@/components/desk/editor/editor-context';
import type { CommandAnswer } from '@/components/desk/editor/saving/open-article';
import { isUnsaved } from '@/components/desk/editor/saving/save-state';
import type { Saver } from '@/components/desk/editor/saving/saver';

/**
 * Takes up what others saved, at once where nothing on this screen is unsaved. Where something is, it is left alone: the
 * next save is made from the older version, and is merged.
 */
export function useOthersSaved(): void {
  const { saver, draft } = useEditing();
  const { news } = usePresence();
  const version = news?.version ?? 0;

  useEffect(() => {
    let current = true;
    const takeUp = async () => {
      const { article } = saver.state;
      if (!article || article.version >= version || !isIdle(saver)) return;
      const answer = await ask(article.id);
      const newer = answer && 'article' in answer ? answer.article : null;
      // Somebody may have begun to type while the answer was under way.
      if (!current || !newer || !isIdle(saver) || newer.version <= (saver.state.article?.version ?? 0)) return;
      if (newer.revision.id !== saver.state.article?.revision.id) draft.adopt(newer.document);
      saver.replaced(newer);
    };
    // Its own save is told to this editor too, often before the answer to it has come.
    const stop = saver.subscribe(() => void takeUp());
    void takeUp();
    return () => {
      current = false;
      stop();
    };
  }, [saver, draft, version]);
}

const isIdle = ({ state }: Saver): boolean => !isUnsaved(state) && !state.command && !state.trouble;

const ask = (id: string): Promise<CommandAnswer | null> =>
  fetch(`/desk/api/articles/${id}`)
    .then((response) => response.json() as Promise<CommandAnswer>)
    .catch(() => null);
