'use client';

import { useEffect } from 'react';
import type { EditorDialog } from '@/components/desk/editor/commands/editor-dialogs';
import type { Draft } from '@/components/desk/editor/saving/draft';
import type { Keeper } from '@/components/desk/editor/saving/keeper';
import { holdClient } from '@/components/desk/editor/saving/open-clients';
import type { Saver } from '@/components/desk/editor/saving/saver';
import type { Command } from '@/lib/articles/permissions';

/** What an open article asks of the browser: its address, its title, leaving, coming back. */
export function useEditorPage(saver: Saver, draft: Draft, keeper: Keeper): void {
  useEffect(() => {
    const follow = () => {
      const address = `/desk/articles/${saver.state.article?.id}`;
      const isNew = window.location.pathname === '/desk/articles/new';
      if (saver.state.article && isNew) window.history.replaceState(null, '', address);
    };
    return saver.subscribe(follow);
  }, [saver]);

  useEffect(() => {
    const name = () => {
      document.title = `${draft.field('headline').trim() || 'Untitled article'} · Stet`;
    };
    name();
    return draft.subscribe(name);
  }, [draft]);

  useEffect(() => {
    // Nothing is asked of whoever leaves text that this browser keeps: it is there on the next opening.
    const warn = (event: BeforeUnloadEvent) => {
      if (!keeper.keepNow()) event.preventDefault();
    };
    const hide = () => {
      keeper.keepNow();
      saver.leave();
    };
    const back = () => {
      const { trouble } = saver.state;
      if (trouble?.kind === 'away' || trouble?.kind === 'signed out') saver.retry();
    };
    const letGo = holdClient(saver.position.client);
    const stop = keeper.follow();
    window.addEventListener('beforeunload', warn);
    window.addEventListener('pagehide', hide);
    window.addEventListener('online', back);
    window.addEventListener('focus', back);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('pagehide', hide);
      window.removeEventListener('online', back);
      window.removeEventListener('focus', back);
      stop();
      saver.leave();
      letGo();
    };
  }, [saver, keeper]);
}

/** Ctrl/Cmd-S saves; Ctrl/Cmd-Enter opens the Publish dialog, where the same keys confirm. */
export function useEditorKeys(saver: Saver, commands: readonly Command[], open: (dialog: EditorDialog) => void): void {
  useEffect(() => {
    const canPublish = commands.includes('publish') || commands.includes('publish again');
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey) return;
      const inDialog = document.querySelector('[role="dialog"]') !== null;
      if (event.key.toLowerCase() === 's') void saver.save();
      else if (event.key === 'Enter' && canPublish && !inDialog) open('publish');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [saver, commands, open]);
}
