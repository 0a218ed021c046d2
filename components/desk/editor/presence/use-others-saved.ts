'use client';

import { useEffect } from 'react';
import { useEditing, usePresence } from '@/components/desk/editor/editor-context';
import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import { isUnsaved } from '@/components/desk/editor/saving/save-state';
import type { Saver } from '@/components/desk/editor/saving/saver';
import { askDesk } from '@/components/desk/editor/saving/send';

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
      const answer = await askDesk<{ article: OpenArticle }>(article.id);
      const newer = 'article' in answer ? answer.article : null;
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

/**
 * Says so once the article is not there for this person any more. What could not be saved because of that, or because of
 * the article's state, is tried again when it is there again, or has moved on.
 */
export function useOthersMoves(): void {
  const { saver } = useEditing();
  const { isUnseen, news } = usePresence();
  const version = news?.version ?? 0;
  useEffect(() => {
    const { trouble, article } = saver.state;
    if (isUnseen) saver.gone();
    else if ((trouble?.kind === 'gone' || trouble?.kind === 'shut') && version >= (article?.version ?? 0))
      saver.retry();
  }, [saver, isUnseen, version]);
}

const isIdle = ({ state }: Saver): boolean => !isUnsaved(state) && !state.command && !state.trouble;
