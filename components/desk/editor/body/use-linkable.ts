'use client';

import { useEffect, useState } from 'react';
import { useOpenArticle } from '@/components/desk/editor/editor-context';
import type { Linkable } from '@/lib/articles/linkable';

type Answer = { articles: Linkable[] } | { error: { message: string } };
export type LinkableSearch = { found: readonly Linkable[] | null; problem: string };

const unreachable = 'The server cannot be reached. Try again when the network is back.';

/** Published articles whose headline holds the words, as they are typed; nothing is asked while `q` is null. */
export function useLinkable(q: string | null): LinkableSearch {
  const article = useOpenArticle();
  const [search, setSearch] = useState<LinkableSearch>({ found: null, problem: '' });
  const except = article?.id ?? '';

  useEffect(() => {
    if (q === null) return setSearch({ found: null, problem: '' });
    const leaving = new AbortController();
    const ask = setTimeout(async () => {
      const next = await searchFor(q, except, leaving.signal);
      if (!leaving.signal.aborted) setSearch(next);
    }, 150);
    return () => {
      clearTimeout(ask);
      leaving.abort();
    };
  }, [q, except]);
  return search;
}

async function searchFor(q: string, except: string, signal: AbortSignal): Promise<LinkableSearch> {
  try {
    const response = await fetch(`/desk/api/articles/linkable?${new URLSearchParams({ q, except })}`, { signal });
    const answer = (await response.json()) as Answer;
    return 'error' in answer ? { found: null, problem: answer.error.message } : { found: answer.articles, problem: '' };
  } catch {
    return { found: null, problem: unreachable };
  }
}
