'use client';

import { Command } from 'cmdk';
import { directionOf } from '@/lib/words/languages';

export type PaletteItem = { value: string; name: string; detail?: string; language?: string; go: () => void };
type PaletteGroupProps = { heading: string; items: PaletteItem[] };

/** Choices of one kind under their name; nothing where there are none. */
export function PaletteGroup({ heading, items }: PaletteGroupProps) {
  if (items.length === 0) return null;
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
    </Command.Group>
  );
}
