'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '@/components/desk/ui/button';
import { Combobox } from '@/components/desk/ui/combobox';
import { Select } from '@/components/desk/ui/field';
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
};

/** One author in one role; Alt with an arrow key moves the row. */
export function BylineRow({ line, authors, isFirst, isLast, onChange, onMove, onRemove }: BylineRowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="rounded-md border border-rule p-2" onKeyDownCapture={onKeyDown}>
      <Combobox
        label="Author"
        options={authors}
        value={line.author || null}
        onChange={(author) => onChange({ ...line, author })}
        placeholder="Type a name"
      />
      <div className="mt-2 flex items-end gap-1">
        <Select
          label="Role"
          className="min-w-0 flex-1"
          options={roleOptions}
          value={line.role}
          onChange={(event) => onChange({ ...line, role: event.target.value as BylineRole })}
          autoComplete="off"
        />
        <IconButton label="Move up" title="Move up (Alt+↑)" disabled={isFirst} onClick={() => onMove(-1)}>
          <ArrowUp aria-hidden size={16} />
        </IconButton>
        <IconButton label="Move down" title="Move down (Alt+↓)" disabled={isLast} onClick={() => onMove(1)}>
          <ArrowDown aria-hidden size={16} />
        </IconButton>
        <IconButton label="Remove byline" onClick={onRemove}>
          <X aria-hidden size={16} />
        </IconButton>
      </div>
    </li>
  );
}
