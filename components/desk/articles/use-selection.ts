'use client';

import { useState } from 'react';

export type Selection = {
  ids: readonly string[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Adds all from one to another; without `from`, from the one touched last. */
  addRange: (to: string, from?: string) => void;
  addAll: () => void;
  clear: () => void;
};

/** Which of the articles on this page are selected; what leaves the page leaves the selection. */
export function useSelection(shown: readonly string[]): Selection {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [last, setLast] = useState<string | null>(null);
  const ids = shown.filter((id) => chosen.includes(id));
  const choose = (next: readonly string[], touched: string) => {
    setChosen(next);
    setLast(touched);
  };
  return {
    ids,
    has: (id) => ids.includes(id),
    toggle: (id) => choose(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id], id),
    addRange: (to, from = last ?? to) => {
      const [a, b] = [shown.indexOf(from), shown.indexOf(to)];
      const between = a < 0 ? [to] : shown.slice(Math.min(a, b), Math.max(a, b) + 1);
      choose([...ids, ...between.filter((id) => !ids.includes(id))], to);
    },
    addAll: () => setChosen(shown),
    clear: () => setChosen([]),
  };
}
