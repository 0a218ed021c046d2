'use client';

import { Command } from 'cmdk';
import { directionOf } from '@/lib/words/languages';

export type PaletteItem = { value: string; name: string; detail?: string; language?: string; go: () => void };
type PaletteGroupProps = { heading: string; items: PaletteItem[]; note?: string };

/** Choices of one kind under their name; nothing where there are none and nothing is to be said of that. */
export function PaletteGroup({ heading, items, note = '' }: PaletteGroupProps) {
  if (items.length === 0 && !note) return null;
  return (
    <Command.Group
      heading={heading}
      className="mb-2 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-soft [&_[cmdk-group-heading]]:text-xs"
    >
      {items.map(({ value, name, detail, language, go }) => (
        <Command.Item
          key={value}
          value={value}
          onSelect={go}
          className="flex items-baseline gap-3 rounded px-2 py-2 aria-selected:bg-accent-wash pointer-coarse:py-3"
        >
          <span
            className="min-w-0 flex-1 break-words"
            {...(language ? { lang: language, dir: directionOf(language) } : {})}
          >
            {name}
          </span>
          {detail && <span className="whitespace-nowrap text-soft text-xs">{detail}</span>}
        </Command.Item>
      ))}
      {note && (
        <p className="px-2 py-1.5 text-soft" role="status">
          {note}
        </p>
      )}
    </Command.Group>
  );
}
