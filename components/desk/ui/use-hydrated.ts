'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in a page as the server drew it; true once all of the page hears clicks and keys. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
