import { ArrowDown, ArrowUp } from 'lucide-react';
import { columnNames, type ListColumn } from '@/lib/articles/desk-columns';
import { type DeskFilters, type Direction, listAddress, type Sort, sorts } from '@/lib/articles/desk-filters';

type ColumnHeadProps = { filters: DeskFilters; className?: string } & (
  | { column: ListColumn }
  | { name: string; sort: Sort }
);

const sortOf: Partial<Record<ListColumn, Sort>> = { section: 'section', published: 'published', changed: 'changed' };
const spoken = { asc: 'ascending', desc: 'descending' } as const;

/** A column's name; where the list can be in its order, a link to that, and back the other way. */
export function ColumnHead({ filters, className = '', ...head }: ColumnHeadProps) {
  const { name, sort } = 'column' in head ? { name: columnNames[head.column], sort: sortOf[head.column] } : head;
  const look = `whitespace-nowrap px-3 py-2 text-start font-semibold text-soft text-xs ${className}`;
  if (!sort) {
    return (
      <th scope="col" className={look}>
        {name}
      </th>
    );
  }
  const current = (filters.sort ?? 'changed') === sort ? (filters.dir ?? sorts[sort]) : null;
  const Arrow = current === 'asc' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" className={look} aria-sort={current ? spoken[current] : undefined}>
      <a href={addressOf(filters, sort, current)} className="inline-flex items-center gap-1 hover:text-ink">
        {name} {current && <Arrow aria-hidden size={13} />}
      </a>
    </th>
  );
}

function addressOf({ page: _, sort: __, dir: ___, ...filters }: DeskFilters, sort: Sort, current: Direction | null) {
  const usual = sorts[sort];
  const other: Direction = usual === 'asc' ? 'desc' : 'asc';
  const dir = current === usual ? other : null;
  return listAddress({ ...filters, ...(sort !== 'changed' && { sort }), ...(dir && { dir }) });
}
