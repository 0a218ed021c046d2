'use client';

import { Command } from 'cmdk';
import { useRef, useState } from 'react';
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
  const commands: PaletteItem[] = [
    { value: 'new', name: 'New article', go: () => leaveFor('/desk/articles/new') },
    { value: 'sign-out', name: 'Sign out', go: () => void signOut() },
  ];
  return (
    <Dialog title="Go to" onClose={onClose} focusFirst={() => input.current}>
      <Command label="Go to" shouldFilter={false} vimBindings={false}>
        <Command.Input
          ref={input}
          value={typed}
          onValueChange={setTyped}
          placeholder="A headline, a page, a command"
          maxLength={200}
          className="input"
        />
        <Command.List label="Where to" className="mt-2 h-[min(24rem,55dvh)] overflow-y-auto">
          <PaletteGroup heading="Articles" items={articlesIn(found)} note={noteFor(found)} />
          <PaletteGroup heading="Commands" items={narrowed(commands, typed)} />
          <PaletteGroup heading="Pages" items={narrowed(links(places.pages), typed)} />
          <PaletteGroup heading="Your views" items={narrowed(links(places.views), typed)} />
          <PaletteGroup heading="Articles of a section" items={narrowed(links(places.sections), typed)} />
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

const articlesIn = ({ articles }: Found): PaletteItem[] =>
  articles.map(({ id, headline, language, state }) => ({
    value: id,
    name: headline || 'No headline yet',
    language,
    detail: state,
    go: () => leaveFor(`/desk/articles/${id}`),
  }));

function noteFor({ articles, status }: Found): string {
  if (status === 'away') return 'Articles cannot be searched just now.';
  if (articles.length > 0) return '';
  return status === 'searching' ? 'Searching…' : 'No headline holds these words.';
}
