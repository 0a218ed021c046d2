'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { useEditing } from '@/components/desk/editor/editor-context';
import type { Talk, TalkState } from '@/components/desk/editor/talk/talk';

/** What is said of the open article. */
export function useTalk(): [Talk, TalkState] {
  const { talk } = useEditing();
  return [talk, useSyncExternalStore(talk.subscribe, talk.getState, talk.getState)];
}

/** Loads what is said, keeps it on its words through saves, and hears the keys; `?thread=` opens one. */
export function useTalkInPage(): void {
  const { talk, saver } = useEditing();
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get('thread');
    void talk.load().then(() => asked && talk.open(asked));
    window.addEventListener('focus', talk.load);
    return () => window.removeEventListener('focus', talk.load);
  }, [talk]);

  useEffect(() => {
    let known = saver.state.article?.revision.number;
    return saver.subscribe(() => {
      const revision = saver.state.article?.revision.number;
      if (revision === known || revision === undefined) return;
      known = revision;
      void talk.follow(revision);
    });
  }, [talk, saver]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // AltGr is Ctrl-Alt to Windows, and writes letters.
      if (!(event.ctrlKey && event.altKey) || event.getModifierState('AltGraph')) return;
      if (event.code === 'KeyM') talk.begin();
      else if (event.code === 'KeyJ') talk.step(1);
      else if (event.code === 'KeyK') talk.step(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [talk]);
}
