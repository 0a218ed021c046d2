'use client';

import { useEffect } from 'react';

/**
 * Ctrl/Cmd-K opens the palette. In an article's body these keys make a link, as writers expect of them, so there and
 * everywhere Ctrl/Cmd-Shift-K does it too. Over a dialog neither does anything.
 */
export function usePaletteKeys(open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.altKey) return;
      if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open]);
}
