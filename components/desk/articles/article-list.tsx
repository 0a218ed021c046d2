'use client';

import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { ArticleTable } from '@/components/desk/articles/article-table';
import { BulkBar } from '@/components/desk/articles/bulk-bar';
import { BulkSaid } from '@/components/desk/articles/bulk-said';
import type { Clock } from '@/components/desk/articles/column-cells';
import type { FilterChoices } from '@/components/desk/articles/filter-choices';
import { ListKeys } from '@/components/desk/articles/list-keys';
import { useBulk } from '@/components/desk/articles/use-bulk';
import { useListKeys } from '@/components/desk/articles/use-list-keys';
import { useSelection } from '@/components/desk/articles/use-selection';
import type { ListColumn } from '@/lib/articles/desk-columns';
import type { DeskFilters } from '@/lib/articles/desk-filters';
import type { DeskLine } from '@/lib/articles/desk-list';

type ArticleListProps = Clock & {
  lines: DeskLine[];
  columns: readonly ListColumn[];
  filters: DeskFilters;
  choices: Pick<FilterChoices, 'sections' | 'topics' | 'people'>;
  /** Whether this person may assign and archive. */
  isEditor: boolean;
};

/** The articles of a page, what is selected among them, and what can be done to all of those at once. */
export function ArticleList({ lines, columns, filters, choices, isEditor, zone, now }: ArticleListProps) {
  const list = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const selection = useSelection(lines.map(({ id }) => id));
  const bulk = useBulk(() => {
    selection.clear();
    router.refresh();
  });
  useListKeys(list, selection);
  return (
    <div ref={list}>
      <BulkSaid bulk={bulk} />
      <ArticleTable lines={lines} columns={columns} filters={filters} clock={{ zone, now }} selection={selection} />
      <BulkBar
        selection={selection}
        bulk={bulk}
        choices={choices}
        isEditor={isEditor}
        inArchive={filters.archived === true}
      />
      <ListKeys />
    </div>
  );
}
