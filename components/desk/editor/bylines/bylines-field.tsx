'use client';

import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { BylinePreview } from '@/components/desk/editor/bylines/byline-preview';
import { BylineRow } from '@/components/desk/editor/bylines/byline-row';
import { GuestDialog } from '@/components/desk/editor/bylines/guest-dialog';
import { useAuthorOptions } from '@/components/desk/editor/bylines/use-author-options';
import { useRowDrag } from '@/components/desk/editor/bylines/use-row-drag';
import { useCanEdit, useField } from '@/components/desk/editor/editor-context';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import { moved } from '@/components/desk/editor/fields/moved';
import { Button } from '@/components/desk/ui/button';
import type { BylineLine } from '@/lib/articles/document';

/** Who made the article, in the order in which readers see them. */
export function BylinesField() {
  const [lines, set] = useField('bylines');
  const authors = useAuthorOptions();
  const canEdit = useCanEdit();
  const list = useRef<HTMLOListElement>(null);
  const keys = useKeys(lines.length);
  const [said, setSaid] = useState('');
  const [guest, setGuest] = useState<{ index: number; name: string } | null>(null);

  const focusRow = (index: number) => list.current?.children[index]?.querySelector('input')?.focus();
  const nameOf = ({ author }: BylineLine) => authors.options.find(({ value }) => value === author)?.name ?? 'The line';
  const move = (from: number, to: number) => {
    if (to < 0 || to >= lines.length) return;
    keys.move(from, to);
    set(moved(lines, from, to));
    setSaid(`${nameOf(lines[from]!)} is now ${to + 1} of ${lines.length}.`);
  };
  const moveAndFollow = (from: number, to: number) => {
    flushSync(() => move(from, to));
    focusRow(Math.min(Math.max(to, 0), lines.length - 1));
  };
  const drag = useRowDrag(move);
  const add = () => {
    flushSync(() => set([...lines, { author: '', role: 'by' }]));
    focusRow(lines.length);
  };
  const remove = (index: number) => {
    keys.remove(index);
    setSaid(`${nameOf(lines[index]!)} is removed.`);
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
            authors={authors.options}
            isFirst={index === 0}
            isLast={index === lines.length - 1}
            onChange={(next) => set(lines.with(index, next))}
            onMove={(by) => moveAndFollow(index, index + by)}
            onRemove={() => remove(index)}
            onType={authors.search}
            onAdd={(name) => setGuest({ index, name })}
            place={drag.placeAt(index)}
            handle={canEdit ? drag.handle(index) : {}}
            row={drag.row(index)}
          />
        ))}
      </ol>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      <Button onClick={add} className="self-start">
        <Plus aria-hidden size={15} /> Add byline
      </Button>
      <BylinePreview authors={authors.options} />
      {guest && (
        <GuestDialog
          name={guest.name}
          onClose={() => setGuest(null)}
          onAdded={(author) => {
            authors.take([author]);
            set(lines.with(guest.index, { ...lines[guest.index]!, author: author.value }));
            setGuest(null);
          }}
        />
      )}
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
