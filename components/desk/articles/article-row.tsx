'use client';

import type { MouseEvent } from 'react';
import { type Clock, columnCell } from '@/components/desk/articles/column-cells';
import { columnNames, type ListColumn } from '@/lib/articles/desk-columns';
import type { DeskLine } from '@/lib/articles/desk-list';
import { directionOf } from '@/lib/words/languages';

type ArticleRowProps = {
  line: DeskLine;
  columns: readonly ListColumn[];
  clock: Clock;
  selected: boolean;
  selectable: boolean;
  onSelect: (event: MouseEvent) => void;
};

/** One article: what it says, where it stands, who touched it last. */
export function ArticleRow({ line, columns, clock, selected, selectable, onSelect }: ArticleRowProps) {
  const { id, headline, language } = line;
  return (
    <tr
      className="border-rule border-b last:border-b-0 hover:bg-hover data-selected:bg-accent-wash"
      data-selected={selected || undefined}
    >
      <td className="w-10 py-3 ps-3 align-top lg:py-2.5">
        <input
          type="checkbox"
          className="size-4 pointer-coarse:size-6"
          aria-label={`Select ${headline || 'the article without a headline'}`}
          checked={selected}
          disabled={!selectable}
          onClick={onSelect}
          readOnly
        />
      </td>
      <td className="px-3 py-3 align-top lg:py-2.5">
        <a
          href={`/desk/articles/${id}`}
          data-article={id}
          lang={language}
          dir={directionOf(language)}
          className="inline-block font-semibold leading-snug text-balance break-words hover:text-accent max-lg:text-base"
        >
          {headline || <span className="text-soft italic">No headline yet</span>}
        </a>
        <div className="mt-1.5 flex flex-wrap gap-x-3 gap-y-1 text-soft text-xs lg:hidden">
          {columns.map((column) => (
            <NarrowCell key={column} line={line} column={column} clock={clock} />
          ))}
        </div>
      </td>
      {columns.map((column) => (
        <td key={column} className="px-3 py-2.5 align-top max-lg:hidden">
          {columnCell(column, line, clock)}
        </td>
      ))}
    </tr>
  );
}

/** A name where the words alone would not say what they are. */
const named: readonly ListColumn[] = ['assigned', 'topics', 'published'];
/** What has a line of its own. */
const own: readonly ListColumn[] = ['state', 'changed'];

function NarrowCell({ line, column, clock }: { line: DeskLine; column: ListColumn; clock: Clock }) {
  const said = columnCell(column, line, clock);
  if (!said) return null;
  return (
    <div className={`flex flex-wrap gap-x-1.5 ${own.includes(column) ? 'basis-full' : ''}`}>
      {named.includes(column) && <span>{columnNames[column]}</span>}
      {said}
    </div>
  );
}
