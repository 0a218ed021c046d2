'use client';

import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, useState } from 'react';
import { IconButton } from '@/components/desk/ui/button';
import { Combobox } from '@/components/desk/ui/combobox';
import { Select, TextField } from '@/components/desk/ui/field';
import type { Option } from '@/components/desk/ui/use-combobox';
import { type BylineLine, type BylineRole, bylineRoles } from '@/lib/articles/document';

const roleNames: Record<BylineRole, string> = {
  by: 'By',
  photographs: 'Photographs by',
  illustrations: 'Illustrations by',
  translation: 'Translated by',
  'additional reporting': 'Additional reporting by',
  editing: 'Edited by',
};
const roleOptions = bylineRoles.map((role) => ({ value: role, name: roleNames[role] }));

type BylineRowProps = {
  line: BylineLine;
  authors: Option[];
  isFirst: boolean;
  isLast: boolean;
  onChange: (line: BylineLine) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  /** What is typed into the author's field; more are looked for. */
  onType: (typed: string) => void;
  /** Asks for an author who is not in the list. */
  onAdd: (name: string) => void;
  /** Where a dragged row would go, beside this one. */
  place: 'before' | 'after' | undefined;
  handle: ComponentProps<'span'>;
  row: ComponentProps<'li'>;
};

/** One author in one role; Alt with an arrow key moves the row. */
export function BylineRow({ line, authors, onChange, onType, onAdd, place, row, ...moving }: BylineRowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    moving.onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="byline-row" data-place={place} onKeyDownCapture={onKeyDown} {...row}>
      <Combobox
        label="Author"
        options={authors}
        value={line.author || null}
        onChange={(author) => onChange({ ...line, author })}
        onType={onType}
        create={{ name: (typed) => `Add “${typed}” as a guest`, onCreate: onAdd }}
        placeholder="Type a name"
      />
      <div className="mt-2 flex items-end gap-1">
        <span className="byline-handle" title="Drag to move" aria-hidden {...moving.handle}>
          <GripVertical size={16} />
        </span>
        <Select
          label="Role"
          className="min-w-0 flex-1"
          options={roleOptions}
          value={line.role}
          onChange={(event) => onChange({ ...line, role: event.target.value as BylineRole })}
          autoComplete="off"
        />
        <MoveButtons {...moving} />
      </div>
      {line.author && <NameHere line={line} authors={authors} onChange={onChange} />}
    </li>
  );
}

type MoveButtonsProps = Pick<BylineRowProps, 'isFirst' | 'isLast' | 'onMove' | 'onRemove'>;

function MoveButtons({ isFirst, isLast, onMove, onRemove }: MoveButtonsProps) {
  return (
    <>
      <IconButton label="Move up" title="Move up (Alt+↑)" disabled={isFirst} onClick={() => onMove(-1)}>
        <ArrowUp aria-hidden size={16} />
      </IconButton>
      <IconButton label="Move down" title="Move down (Alt+↓)" disabled={isLast} onClick={() => onMove(1)}>
        <ArrowDown aria-hidden size={16} />
      </IconButton>
      <IconButton label="Remove byline" onClick={onRemove}>
        <X aria-hidden size={16} />
      </IconButton>
    </>
  );
}

/** How the name reads in this article, where that is not as everywhere. */
function NameHere({ line, authors, onChange }: Pick<BylineRowProps, 'line' | 'authors' | 'onChange'>) {
  const [opened, setOpened] = useState(false);
  if (!opened && !line.as) {
    return (
      <button type="button" className="mt-1.5 py-0.5 text-soft text-xs underline" onClick={() => setOpened(true)}>
        Another name in this article
      </button>
    );
  }
  const change = (as: string) => {
    const { as: _, ...rest } = line;
    onChange(as ? { ...rest, as } : rest);
  };
  return (
    <TextField
      label="Name in this article"
      className="mt-2"
      value={line.as ?? ''}
      autoFocus={opened && !line.as}
      placeholder={authors.find(({ value }) => value === line.author)?.name}
      onChange={(event) => change(event.target.value)}
      hint="Only here. Empty: the author’s own name."
      autoComplete="off"
    />
  );
}
