'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useForm } from '@/components/desk/forms/form';
import { IconButton } from '@/components/desk/ui/button';

type MoveButtonsProps = { name: string; position: number; isFirst: boolean; isLast: boolean };

const directions = [
  { by: -1, key: 'ArrowUp', word: 'up', icon: ArrowUp },
  { by: 1, key: 'ArrowDown', word: 'down', icon: ArrowDown },
] as const;

/** Moves a line of a list by one; Alt with an arrow key does so too. */
export function MoveButtons({ name, position, isFirst, isLast }: MoveButtonsProps) {
  const { state } = useForm();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const used = useRef<HTMLButtonElement>(null);
  const stood = useRef(position);

  useEffect(() => {
    if (stood.current === position) return;
    stood.current = position;
    // A line that moves is put into the page anew, and would lose the keyboard.
    used.current?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const button = event.altKey ? buttons.current.get(event.key) : undefined;
    if (!button) return;
    event.preventDefault();
    button.click();
  };
  return (
    <>
      {directions.map(({ by, key, word, icon: Icon }) => {
        const atEnd = by < 0 ? isFirst : isLast;
        return (
          <IconButton
            key={key}
            ref={(button) => {
              if (button) buttons.current.set(key, button);
            }}
            type="submit"
            name="by"
            value={by}
            label={`Move ${name} ${word}`}
            title={`Move ${word} (Alt+${by < 0 ? '↑' : '↓'})`}
            aria-disabled={atEnd || undefined}
            onKeyDown={onKeyDown}
            onClick={(event) => {
              used.current = event.currentTarget;
              if (atEnd) event.preventDefault();
            }}
          >
            <Icon aria-hidden size={16} />
          </IconButton>
        );
      })}
      <span role="status" className="sr-only">
        {state.done}
      </span>
      {state.problem && (
        <span role="alert" className="text-bad text-xs">
          {state.problem}
        </span>
      )}
    </>
  );
}
