'use client';

import { clsx } from 'clsx';
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import type { Insertion } from '@/components/desk/editor/body/insertions';

export type SlashListProps = {
  items: Insertion[];
  pick: (item: Insertion) => void;
  /** The textbox in which the menu was opened. */
  text: HTMLElement;
};
/** Answers whether the menu took the key. */
export type SlashListHandle = { onKeyDown: (event: KeyboardEvent) => boolean };

/** The blocks that `/` offers, by kind. */
export function SlashList({ items, pick, text, ref }: SlashListProps & { ref?: Ref<SlashListHandle> }) {
  const id = useId();
  const [active, setActive] = useState(0);
  const current = Math.min(active, items.length - 1);
  const list = useRef<HTMLDivElement>(null);

  useImperativeHandle(ref, () => ({
    onKeyDown: ({ key }) => {
      const item = items[current];
      if (!item) return false;
      if (key === 'ArrowDown') setActive((current + 1) % items.length);
      else if (key === 'ArrowUp') setActive((current + items.length - 1) % items.length);
      else if (key === 'Enter' || key === 'Tab') pick(item);
      else return false;
      return true;
    },
  }));
  useEffect(() => {
    if (items.length === 0) return;
    text.setAttribute('aria-controls', id);
    text.setAttribute('aria-activedescendant', `${id}-${current}`);
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [text, id, current, items.length]);

  if (items.length === 0) return null;
  const groups = [
    ...Map.groupBy(
      items.map((item, index) => ({ item, index })),
      ({ item }) => item.group,
    ),
  ];
  return (
    // Scrolls, so that the keyboard has to reach it, though its keys are heard in the text.
    <div ref={list} id={id} role="listbox" tabIndex={0} aria-label="Insert" className="slash-menu" dir="ltr">
      {groups.map(([group, lines]) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
        <div key={group} role="group" aria-label={group}>
          <div aria-hidden className="slash-group">
            {group}
          </div>
          {lines.map(({ item, index }) => (
            <div
              key={item.name}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              className={clsx('slash-option', index === current && 'slash-active')}
              onMouseMove={() => setActive(index)}
              // The text keeps the cursor.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(item)}
              onKeyDown={() => {}}
            >
              <item.icon aria-hidden size={17} />
              <span>{item.name}</span>
              {item.keys && <kbd aria-hidden>{item.keys.trim()}</kbd>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
