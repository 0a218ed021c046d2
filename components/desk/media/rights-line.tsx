import { spokenDay } from '@/lib/media/rights';

export type RightsShown = { useUntil: string | null; term: 'open' | 'soon' | 'over'; restrictions: string };

/** What stands in the way of using a picture, in a line; nothing when nothing does. */
export function RightsLine({ rights: { useUntil, term, restrictions } }: { rights: RightsShown }) {
  if (term === 'open' && !restrictions) return null;
  return (
    <span className="mt-1 block">
      {useUntil && term === 'over' && <span className="block font-semibold text-bad">May no longer be used</span>}
      {useUntil && term === 'soon' && <span className="block text-warn">Do not use after {spokenDay(useUntil)}</span>}
      {restrictions && (
        <span dir="auto" className="line-clamp-2 block text-warn">
          {restrictions}
        </span>
      )}
    </span>
  );
}
