'use client';

import { ArticleRow } from '@/components/desk/articles/article-row';
import type { Clock } from '@/components/desk/articles/column-cells';
import { ColumnHead } from '@/components/desk/articles/column-head';
import type { Selection } from '@/components/desk/articles/use-selection';
import { useHydrated } from '@/components/desk/ui/use-hydrated';
import type { ListColumn } from '@/lib/articles/desk-columns';
import type { DeskFilters } from '@/lib/articles/desk-filters';
import type { DeskLine } from '@/lib/articles/desk-list';

type ArticleTableProps = {
  lines: DeskLine[];
  columns: readonly ListColumn[];
  filters: DeskFilters;
  clock: Clock;
  selection: Selection;
};

/** The desk's articles. On narrow screens the column of headlines tells all that the others say. */
export function ArticleTable({ lines, columns, filters, clock, selection }: ArticleTableProps) {
  // A box ticked before the page hears of it would look selected and not be.
  const selectable = useHydrated();
  const all = lines.length > 0 && lines.every(({ id }) => selection.has(id));
  return (
    <div className="surface overflow-hidden">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">Articles</caption>
        <thead>
          <tr className="border-rule border-b">
            <td className="w-10 py-2 ps-3 align-middle">
              <input
                type="checkbox"
                className="size-4 pointer-coarse:size-6"
                aria-label="Select all on this page"
                checked={all}
                disabled={!selectable}
                onChange={() => (all ? selection.clear() : selection.addAll())}
              />
            </td>
            <ColumnHead name="Headline" sort="headline" filters={filters} className="lg:w-[36%]" />
            {columns.map((column) => (
              <ColumnHead key={column} column={column} filters={filters} className="max-lg:hidden" />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ArticleRow
              key={line.id}
              line={line}
              columns={columns}
              clock={clock}
              selected={selection.has(line.id)}
              selectable={selectable}
              onSelect={({ shiftKey }) => (shiftKey ? selection.addRange(line.id) : selection.toggle(line.id))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
