'use client';

import { useCallback, useState } from 'react';
import { PaletteButton } from '@/components/desk/palette/palette-button';
import { PaletteDialog, type PalettePlaces } from '@/components/desk/palette/palette-dialog';
import { usePaletteKeys } from '@/components/desk/palette/palette-keys';

type PaletteProps = { places: PalettePlaces; signOut: () => Promise<void> };

/** The button and the keys that open the command palette, and the palette while it is open. */
export function Palette({ places, signOut }: PaletteProps) {
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback(() => setIsOpen(true), []);
  usePaletteKeys(open);
  return (
    <>
      <PaletteButton onClick={open} />
      {isOpen && <PaletteDialog places={places} signOut={signOut} onClose={() => setIsOpen(false)} />}
    </>
  );
}
