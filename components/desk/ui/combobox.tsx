'use client';

import { ChevronDown } from 'lucide-react';
import { ComboboxList } from '@/components/desk/ui/combobox-list';
import { Field } from '@/components/desk/ui/field';
import { newValue, type Option, useCombobox } from '@/components/desk/ui/use-combobox';

type ComboboxProps = {
  label: string;
  options: readonly Option[];
  value: string | null;
  onChange: (value: string) => void;
  placeholder?: string;
  disabled?: boolean;
  hint?: string;
  problem?: string | undefined;
  id?: string;
  className?: string;
  /** Told what is typed, where more options are fetched by it. */
  onType?: (typed: string) => void;
  /** Offers what is not in the list: how it would be named there, and what picking it does. */
  create?: { name: (typed: string) => string; onCreate: (typed: string) => void };
};

/** One of many, found by typing a part of its name. */
export function Combobox({ label, options, value, onChange, onType, create, ...around }: ComboboxProps) {
  const { hint, problem, id, className, ...rest } = around;
  const combobox = useCombobox({
    options,
    onType,
    create: create?.name,
    onPick: (option) => (option.value === newValue ? create?.onCreate(option.name) : onChange(option.value)),
  });
  const chosen = options.find((option) => option.value === value)?.name ?? '';
  return (
    <Field label={label} hint={hint} problem={problem} id={id} className={className}>
      {(parts) => (
        <div className="relative">
          <input
            type="text"
            className="input pe-8"
            {...parts}
            {...rest}
            {...combobox.input}
            value={combobox.typed ?? chosen}
            onFocus={(event) => event.target.select()}
            onBlur={combobox.settle}
          />
          <ChevronDown
            aria-hidden
            size={16}
            className="pointer-events-none absolute end-2.5 top-1/2 -translate-y-1/2 text-soft"
          />
          <ComboboxList combobox={combobox} chosen={value === null ? [] : [value]} />
        </div>
      )}
    </Field>
  );
}
