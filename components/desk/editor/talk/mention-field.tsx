'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { completed, type Mentioning, mentioningAt } from '@/components/desk/editor/talk/mentioning';
import type { Person } from '@/lib/comments/mentions';

type MentionFieldProps = {
  id: string;
  value: string;
  people: readonly Person[];
  autoFocus: boolean;
  onChange: (text: string) => void;
  onSend: () => void;
  onLeave: () => void;
};

/** A field for a comment: @ and the beginning of a name offers whoever can be mentioned. */
export function MentionField({ id, value, people, autoFocus, onChange, onSend, onLeave }: MentionFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [mentioning, setMentioning] = useState<Mentioning | null>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  const offered = mentioning?.people ?? [];
  const option = (index: number) => `${id}-person-${index}`;

  const look = (text: string, caret: number) => {
    setMentioning(mentioningAt(text, caret, people));
    setAt(0);
  };
  const pick = (person: Person) => {
    const { text, caret } = completed(value, mentioning!, person);
    // At once: what is typed on belongs behind the name.
    flushSync(() => {
      onChange(text);
      setMentioning(null);
    });
    field.current?.setSelectionRange(caret, caret);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = offered[at];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
    else if (event.key === 'Escape') mentioning ? setMentioning(null) : onLeave();
    else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) pick(chosen);
    else if (chosen && event.key === 'ArrowDown') setAt((at + 1) % offered.length);
    else if (chosen && event.key === 'ArrowUp') setAt((at - 1 + offered.length) % offered.length);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="relative">
      <textarea
        ref={field}
        id={id}
        value={value}
        rows={3}
        dir="auto"
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? `${id}-people` : undefined}
        aria-activedescendant={offered.length > 0 ? option(at) : undefined}
        className="thread-field"
        placeholder="@ mentions somebody"
        onChange={(event) => {
          onChange(event.target.value);
          look(event.target.value, event.target.selectionStart);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setMentioning(null)}
      />
      {offered.length > 0 && (
        <div id={`${id}-people`} role="listbox" aria-label="People" className="thread-people">
          {offered.map((person, index) => (
            <div
              key={person.id}
              id={option(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="rounded px-2 py-1.5 hover:bg-hover aria-selected:bg-accent-wash pointer-coarse:py-2.5"
              onMouseDown={(event) => {
                event.preventDefault();
                pick(person);
              }}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
