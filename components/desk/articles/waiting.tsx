import { type DeskFilters, type ListFilter, listAddress } from '@/lib/articles/desk-filters';

type WaitingProps = { filters: DeskFilters; counts: Record<ListFilter, number>; total: number };

/** What somebody ought to look at, in the order of its urgency. */
const urgent = [
  ['in review', 'in review'],
  ['returned', 'returned'],
  ['approved', 'approved, not yet out'],
  ['scheduled', 'scheduled'],
] as const;

/** How many there are, and what among them waits for somebody. */
export function Waiting({ filters: { page: _, ...filters }, counts, total }: WaitingProps) {
  const waiting = urgent.filter(([state]) => counts[state] > 0 && filters.state !== state);
  return (
    <p className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-soft">
      <span>{total === 1 ? '1 article' : `${total.toLocaleString('en')} articles`}</span>
      {waiting.map(([state, words]) => (
        <a key={state} href={listAddress({ ...filters, state })} className="text-accent underline underline-offset-3">
          {counts[state]} {words}
        </a>
      ))}
    </p>
  );
}
