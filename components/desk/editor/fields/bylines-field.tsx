'use client';

import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useCanEdit, useEditing, useField } from '@/components/desk/editor/editor-context';
import { BylineRow } from '@/components/desk/editor/fields/byline-row';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import { moved } from '@/components/desk/editor/fields/moved';
import { Button } from '@/components/desk/ui/button';

/** Who made the article, in the order in which readers see them. */
export function BylinesField() {
  const [lines, set] = useField('bylines');
  const { choices } = useEditing();
  const canEdit = useCanEdit();
  const list = useRef<HTMLOListElement>(null);
  const keys = useKeys(lines.length);

  const focusRow = (index: number) =>
    requestAnimationFrame(() => list.current?.children[index]?.querySelector('input')?.focus());
  const move = (from: number, to: number) => {
    if (to < 0 || to >= lines.length) return;
    keys.move(from, to);
    set(moved(lines, from, to));
    focusRow(to);
  };
  const add = () => {
    set([...lines, { author: '', role: 'by' }]);
    focusRow(lines.length);
  };
  const remove = (index: number) => {
    keys.remove(index);
    set(lines.toSpliced(index, 1));
  };

  return (
    <fieldset className="flex min-w-0 flex-col gap-2" id={fieldId('bylines')} tabIndex={-1} disabled={!canEdit}>
      <legend className="pb-1 font-semibold text-xs">Bylines</legend>
      <ol ref={list} className="flex flex-col gap-2">
        {lines.map((line, index) => (
          <BylineRow
            key={keys.at(index)}
            line={line}
            authors={choices.authors}
            isFirst={index === 0}
            isLast={index === lines.length - 1}
            onChange={(next) => set(lines.with(index, next))}
            onMove={(by) => move(index, index + by)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <Button onClick={add} className="self-start">
        <Plus aria-hidden size={15} /> Add byline
      </Button>
    </fieldset>
  );
}

/** Keys for rows that have no id of their own: one person may stand twice, in two roles. */
function useKeys(count: number) {
  const next = useRef(0);
  const [keys, setKeys] = useState<number[]>([]);
  while (keys.length < count) keys.push(next.current++);
  return {
    at: (index: number) => keys[index],
    move: (from: number, to: number) => setKeys(moved(keys, from, to)),
    remove: (index: number) => setKeys(keys.toSpliced(index, 1)),
  };
}
