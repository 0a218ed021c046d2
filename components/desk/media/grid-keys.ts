import type { KeyboardEvent } from 'react';

/**
 * Moves the keyboard among the items of a grid, a link or a button each, as they stand on screen: the arrow keys, Home
 * and End. Tab and Enter stay the browser's. For the list's `onKeyDown`.
 */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('a[href], button')];
  const at = items.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = targetOf(event.key, { at, count: items.length, columns: columnsOf(items) });
  if (to === null) return;
  event.preventDefault();
  items[to]?.focus();
}

type Standing = { at: number; count: number; columns: number };

/** Where a key leads from an item, in reading order; null for any other key. Pure. */
export function targetOf(key: string, { at, count, columns }: Standing): number | null {
  const last = count - 1;
  const within = (to: number) => (to < 0 || to > last ? at : to);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowLeft') return within(at - 1);
  if (key === 'ArrowRight') return within(at + 1);
  if (key === 'ArrowUp') return within(at - columns);
  if (key !== 'ArrowDown') return null;
  // From above the gap of a last row that is not full: its last item.
  const isOnLastRow = Math.floor(at / columns) === Math.floor(last / columns);
  return isOnLastRow ? at : Math.min(at + columns, last);
}

/** How many stand beside each other in the first row. */
function columnsOf(items: HTMLElement[]): number {
  const top = items[0]?.getBoundingClientRect().top;
  return Math.max(1, items.filter((item) => item.getBoundingClientRect().top === top).length);
}
