'use client';

import { Command } from 'cmdk';
import { useEffect, useRef, useState } from 'react';
import { PaletteGroup, type PaletteItem } from '@/components/desk/palette/palette-group';
import { type Found, useHeadlines } from '@/components/desk/palette/use-headlines';
import { Dialog } from '@/components/desk/ui/dialog';
import { matching } from '@/components/desk/ui/use-combobox';

type Place = { name: string; href: string };
/** Where one can go from everywhere, by kind. */
export type PalettePlaces = { pages: Place[]; sections: Place[]; views: Place[] };
type PaletteDialogProps = { places: PalettePlaces; signOut: () => Promise<void>; onClose: () => void };

/** Jumps to anything: an article by its headline, a page of the desk, a section's articles; or gives a command. */
export function PaletteDialog({ places, signOut, onClose }: PaletteDialogProps) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const found = useHeadlines(typed.trim());
  const [chosen, setChosen] = useState('');
  const commands: PaletteItem[] = [
    { value: 'new', name: 'New article', go: () => leaveFor('/desk/articles/new') },
    { value: 'sign-out', name: 'Sign out', go: () => void signOut() },
  ];
  const groups = [
    { heading: 'Articles', items: articlesIn(found, typed) },
    { heading: 'Commands', items: narrowed(commands, typed) },
    { heading: 'Pages', items: narrowed(links(places.pages), typed) },
    { heading: 'Your views', items: narrowed(links(places.views), typed) },
    { heading: 'Articles of a section', items: narrowed(links(places.sections), typed) },
  ];
  // Enter means what stands first, also when it has only just arrived.
  const first = groups.flatMap(({ items }) => items)[0]?.value ?? '';
  useEffect(() => setChosen(first), [first]);
  return (
    <Dialog title="Go to" onClose={onClose} focusFirst={() => input.current}>
      <Command label="Go to" shouldFilter={false} vimBindings={false} value={chosen} onValueChange={setChosen}>
        <Command.Input
          ref={input}
          value={typed}
          onValueChange={setTyped}
          placeholder="A headline, a page, a command"
          maxLength={200}
          className="input"
        />
        {/* Beside the list, not in it: a listbox holds choices alone. */}
        <p role="status" className="px-2 pt-3 text-soft empty:p-0">
          {noteFor(found)}
        </p>
        <Command.List label="Where to" className="mt-2 h-[min(24rem,55dvh)] overflow-y-auto">
          {groups.map((group) => (
            <PaletteGroup key={group.heading} {...group} />
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

/** A whole page each time, so that an editor that is left warns of unsaved text. */
const leaveFor = (href: string): void => window.location.assign(href);

const links = (places: readonly Place[]): PaletteItem[] =>
  places.map(({ name, href }) => ({ value: href, name, go: () => leaveFor(href) }));

const narrowed = (items: readonly PaletteItem[], typed: string): PaletteItem[] => {
  const byValue = new Map(items.map((item) => [item.value, item]));
  return matching(items, typed).map(({ value }) => byValue.get(value)!);
};

/** Until the answer comes, those found before that hold what was typed since: nobody is led to another one by Enter. */
function articlesIn({ articles, status }: Found, typed: string): PaletteItem[] {
  const words = status === 'searching' ? typed.toLocaleLowerCase().split(/\s+/u) : [];
  return articles
    .filter(({ headline }) => words.every((word) => headline.toLocaleLowerCase().includes(word)))
    .map(({ id, headline, language, state }) => ({
      value: id,
      name: headline || 'No headline yet',
      language,
      detail: state,
      go: () => leaveFor(`/desk/articles/${id}`),
    }));
}

function noteFor({ articles, status }: Found): string {
  if (status === 'away') return 'Articles cannot be searched just now.';
  if (articles.length > 0) return '';
  return status === 'searching' ? 'Searching…' : 'No headline holds these words.';
}
