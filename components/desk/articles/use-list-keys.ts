'use client';

import { type RefObject, useEffect } from 'react';
import type { Selection } from '@/components/desk/articles/use-selection';

/** What the list's own keys do, as the hint under it says. */
export const listKeys = [
  { keys: ['J', 'K'], does: 'next and previous' },
  { keys: ['X'], does: 'select' },
  { keys: ['Shift', 'J'], does: 'select the next too' },
  { keys: ['Shift', 'X'], does: 'select up to here' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['/'], does: 'search' },
  { keys: ['Esc'], does: 'select none' },
] as const;

const writable = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"]';

/**
 * Keys of the list. The keyboard goes from headline to headline, so that Enter opens and a screen reader reads what is
 * there; the arrows and Space are the page's own until a headline has the keyboard.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, selection: Selection): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(writable)) return;
      if (press(event, list.current, selection)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

/** Whether the key meant something here. */
function press({ key, shiftKey }: KeyboardEvent, list: HTMLElement | null, selection: Selection): boolean {
  const links = [...(list?.querySelectorAll<HTMLElement>('a[data-article]') ?? [])];
  const at = links.findIndex((link) => link.contains(document.activeElement));
  const id = links[at]?.dataset.article;
  const step = stepOf(key, at >= 0);
  if (step !== 0 && links.length > 0) {
    const next = links[at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)]!;
    next.focus();
    if (shiftKey) selection.addRange(next.dataset.article!, id);
    return true;
  }
  if (key === '/') document.querySelector<HTMLElement>('input[name="q"]')?.focus();
  else if (id && shiftKey && (key === 'X' || key === ' ')) selection.addRange(id);
  else if (id && (key === 'x' || key === ' ')) selection.toggle(id);
  else if (key === 'Escape' && selection.ids.length > 0) selection.clear();
  else return false;
  return true;
}

function stepOf(key: string, inList: boolean): -1 | 0 | 1 {
  if (key === 'j' || key === 'J' || (inList && key === 'ArrowDown')) return 1;
  if (key === 'k' || key === 'K' || (inList && key === 'ArrowUp')) return -1;
  return 0;
}
