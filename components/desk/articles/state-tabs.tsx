import type { DeskCounts } from '@/lib/articles/desk-counts';
import { type DeskFilters, listAddress, listFilters } from '@/lib/articles/desk-filters';

type StateTabsProps = { filters: DeskFilters; counts: DeskCounts; allAddress: string };

const tab =
  'inline-flex min-h-9 items-baseline gap-1.5 whitespace-nowrap border-transparent border-b-2 px-1 pt-1.5 pb-2 text-soft hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink pointer-coarse:min-h-11';

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** How many articles stand in each state, within the other filters; a state that none is in is not offered. */
export function StateTabs({ filters: { page: _, state: current, ...filters }, counts, allAddress }: StateTabsProps) {
  const shown = listFilters.filter((state) => counts.states[state] > 0 || state === current);
  const everywhere = Object.keys(filters).length > 0 ? listAddress(filters) : allAddress;
  return (
    <nav aria-label="States" className="mb-3 overflow-x-auto border-rule border-b">
      <ul className="flex gap-4">
        <li>
          <a href={everywhere} className={tab} aria-current={current ? undefined : 'page'}>
            All <Count of={counts.any} />
          </a>
        </li>
        {shown.map((state) => (
          <li key={state}>
            <a
              href={listAddress({ ...filters, state })}
              className={tab}
              aria-current={state === current ? 'page' : undefined}
            >
              {capital(state)} <Count of={counts.states[state]} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const Count = ({ of }: { of: number }) => (
  <span className="font-normal text-soft text-xs tabular-nums">{of.toLocaleString('en')}</span>
);
