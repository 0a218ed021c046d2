'use client';

import { useEffect, useState } from 'react';
import type { Draft } from '@/components/desk/editor/saving/draft';
import { forgetLocally, getLocally, keepLocally, type LocalDraft } from '@/components/desk/editor/saving/local-draft';
import { isSameDocument } from '@/components/desk/editor/saving/same-document';
import { isUnsaved } from '@/components/desk/editor/saving/save-state';
import type { Saver } from '@/components/desk/editor/saving/saver';

const shortly = 300;

/** Mirrors unsaved text into the browser, and finds what an earlier page left there. */
export function useLocalDraft(userId: string, saver: Saver, draft: Draft) {
  const [found, setFound] = useState<LocalDraft | null>(null);

  useEffect(() => {
    const id = saver.state.article?.id ?? null;
    const left = getLocally(userId, id);
    if (left && !isSameDocument(left.document, draft.read())) setFound(left);
    else forgetLocally(userId, id);
  }, [userId, saver, draft]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept: string | null | undefined;
    let edits = saver.state.edits;
    const keep = () => {
      const { article } = saver.state;
      kept = article?.id ?? null;
      keepLocally(userId, kept, {
        document: draft.read(),
        version: article?.version ?? null,
        at: new Date().toISOString(),
      });
    };
    const follow = () => {
      if (saver.state.edits > edits) {
        edits = saver.state.edits;
        clearTimeout(timer);
        timer = setTimeout(keep, shortly);
      }
      if (isUnsaved(saver.state)) return;
      clearTimeout(timer);
      // A new article is kept without a name until its first save gives it one.
      if (kept !== undefined) forgetLocally(userId, kept);
      kept = undefined;
    };
    const stop = saver.subscribe(follow);
    const keepNow = () => isUnsaved(saver.state) && keep();
    window.addEventListener('pagehide', keepNow);
    return () => {
      stop();
      clearTimeout(timer);
      keepNow();
      window.removeEventListener('pagehide', keepNow);
    };
  }, [userId, saver, draft]);

  return {
    found,
    /** Puts the text found on screen, as an edit: it is saved like any other. */
    bringBack: () => {
      if (!found) return;
      draft.replace(found.document);
      saver.edited();
      setFound(null);
    },
    throwAway: () => {
      forgetLocally(userId, saver.state.article?.id ?? null);
      setFound(null);
    },
  };
}
