'use client';

import { useEffect, useState } from 'react';

export type Headline = { id: string; headline: string; language: string; state: string };
/** The articles found last, and whether others are being looked for. */
export type Found = { articles: Headline[]; status: 'searching' | 'found' | 'away' };

/** A pause in typing, in milliseconds, after which the server is asked. */
const pause = 150;

/** The articles whose headline holds what was typed. Only the newest answer counts. */
export function useHeadlines(typed: string): Found {
  const [found, setFound] = useState<Found>({ articles: [], status: 'searching' });
  useEffect(() => {
    const asking = new AbortController();
    setFound(({ articles }) => ({ articles, status: 'searching' }));
    const timer = setTimeout(
      () => {
        ask(typed, asking.signal)
          .then((articles) => setFound({ articles, status: 'found' }))
          .catch(() => {
            if (!asking.signal.aborted) setFound({ articles: [], status: 'away' });
          });
      },
      typed ? pause : 0,
    );
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [typed]);
  return found;
}

async function ask(q: string, signal: AbortSignal): Promise<Headline[]> {
  const response = await fetch(`/desk/api/headlines?q=${encodeURIComponent(q)}`, { signal, redirect: 'error' });
  if (!response.ok) throw new Error(`The desk answered ${response.status}.`);
  return ((await response.json()) as { articles: Headline[] }).articles;
}
