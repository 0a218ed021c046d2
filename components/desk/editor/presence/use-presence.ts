'use client';

import { useEffect } from 'react';
import { useEditing, usePresence } from '@/components/desk/editor/editor-context';
import { Presence } from '@/components/desk/editor/presence/presence';
import { watchArticle } from '@/components/desk/editor/presence/shared-stream';
import { newId } from '@/lib/body/ids';
import { handedTo, type Person } from '@/lib/presence/article-presence';

/** Presence of one open editor, over the desk's addresses. */
export const newPresence = (userId: string): Presence =>
  new Presence({
    userId,
    editor: newId(),
    post: postToDesk,
    watch: (article, tab, onNews) => watchArticle({ userId, tab, article, onNews }),
  });

async function postToDesk(path: string, body: object, { keepalive = false } = {}): Promise<string | null> {
  const response = await fetch(`/desk/api/articles${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    keepalive,
  });
  const { error } = (await response.json()) as { error?: { message: string } };
  return error?.message ?? null;
}

/** Whom this person has handed the article to; null: nobody, it is theirs to write. */
export function useHandedTo(): Person | null {
  const { presence } = useEditing();
  const { news } = usePresence();
  return news && handedTo(news, presence.userId);
}

/** Opens the article's presence once it has a row, and closes it with the page. */
export function useArticlePresence(): void {
  const { saver, presence } = useEditing();
  useEffect(() => {
    const follow = () => {
      if (saver.state.article) presence.open(saver.state.article.id);
    };
    const leave = () => presence.close();
    const back = ({ persisted }: PageTransitionEvent) => {
      if (persisted) follow();
    };
    follow();
    const stop = saver.subscribe(follow);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', back);
    return () => {
      stop();
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', back);
      leave();
    };
  }, [saver, presence]);
}
