'use client';

import { Popover } from 'radix-ui';
import { useCanEdit, useEditing, usePresence } from '@/components/desk/editor/editor-context';
import { Button } from '@/components/desk/ui/button';
import { othersIn, type Present } from '@/lib/presence/article-presence';
import { formatTime } from '@/lib/time/format';

/** Who else has the article open, in the command bar; a name opens to what can be asked of them. */
export function PresentPeople() {
  const { presence } = useEditing();
  const { news } = usePresence();
  const others = news ? othersIn(news, presence.userId) : [];
  if (others.length === 0) return null;
  return (
    <ul aria-label="Also in this article" className="present-people">
      {others.map((other) => (
        <Other key={other.user} other={other} />
      ))}
    </ul>
  );
}

function Other({ other }: { other: Present }) {
  const { presence, choices } = useEditing();
  const canEdit = useCanEdit();
  const since = `${other.name} is in this article since ${formatTime(new Date(other.since), choices.zone, 'en')}`;
  return (
    <li>
      <Popover.Root>
        <Popover.Trigger className="present-name" title={since}>
          <span aria-hidden="true" className="present-initials">
            {initialsOf(other.name)}
          </span>
          <span className="max-sm:sr-only">{other.name}</span>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content className="present-card" sideOffset={6} collisionPadding={12} aria-label={other.name}>
            <p>{since}.</p>
            <p className="mt-1 text-soft">
              What you both write stands. Where you change the same words, you are asked.
            </p>
            {canEdit && (
              <Popover.Close asChild>
                <Button className="mt-2" onClick={() => void presence.step({ step: 'ask', of: other.user })}>
                  Ask to take over
                </Button>
              </Popover.Close>
            )}
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </li>
  );
}

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/u).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
};
