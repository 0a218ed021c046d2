'use client';

import { useEffect } from 'react';

const writesInto = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"]';

/** `?` opens the list of shortcuts, wherever it would not be a letter. */
export function useShortcutList(open: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(writesInto)) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open]);
}
