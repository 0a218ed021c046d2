'use client';

import { Search } from 'lucide-react';
import { useHydrated } from '@/components/desk/ui/use-hydrated';

/** Opens the palette; on a phone it stands in the bar above the page. Off until the page hears its clicks and keys. */
export function PaletteButton({ onClick }: { onClick: () => void }) {
  return (
    <button
      type="button"
      disabled={!useHydrated()}
      onClick={onClick}
      title="Go to… (Ctrl+K)"
      aria-keyshortcuts="Control+K Meta+K Control+Shift+K Meta+Shift+K"
      className="inline-flex size-11 items-center justify-center gap-2 rounded-md border-rule text-soft hover:bg-hover hover:text-ink md:mt-2 xl:h-9 xl:w-full xl:justify-start xl:border xl:px-3"
    >
      <Search aria-hidden size={17} className="shrink-0" />
      <span className="sr-only xl:not-sr-only">Go to…</span>
      <kbd aria-hidden className="ms-auto hidden font-tool text-xs xl:inline">
        Ctrl K
      </kbd>
    </button>
  );
}
