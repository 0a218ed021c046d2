'use client';

import { Check } from 'lucide-react';
import type { useCombobox } from '@/components/desk/ui/use-combobox';

type ComboboxListProps = { combobox: ReturnType<typeof useCombobox>; chosen: readonly string[] };

/** The options below a combobox's input. The keyboard stays in the input; the pointer picks here. */
export function ComboboxList({ combobox, chosen }: ComboboxListProps) {
  const { open, shown, active, pick, listId, optionId } = combobox;
  if (!open) return null;
  return (
    <div className="absolute inset-x-0 top-full z-30 mt-1 max-h-64 overflow-y-auto rounded-md border border-rule bg-raised p-1 shadow-lift">
      <div id={listId} role="listbox" aria-label="Choices">
        {shown.map((option, index) => (
          <div
            key={option.value}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              if (event.button === 0) pick(option);
            }}
            ref={(element) => {
              if (index === active) element?.scrollIntoView({ block: 'nearest' });
            }}
            className="flex items-center gap-2 rounded px-2 py-1.5 hover:bg-hover aria-selected:bg-accent-wash pointer-coarse:py-2.5"
          >
            <span className="min-w-0 flex-1">
              {option.name}
              {option.detail && <span className="ms-2 text-soft text-xs">{option.detail}</span>}
            </span>
            {chosen.includes(option.value) && <Check aria-hidden size={15} className="text-accent" />}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className="px-2 py-1.5 text-soft">Nothing by that name.</p>}
    </div>
  );
}
