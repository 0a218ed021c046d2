'use client';

import { type KeyboardEvent, useId, useState } from 'react';

export type Option = { value: string; name: string; detail?: string };

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** How early a name answers to what was typed: at its beginning, at the beginning of a word, within one. */
function rankOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted);
  return at <= 0 ? at : /[\p{L}\p{N}]/u.test(name[at - 1]!) ? 2 : 1;
}

/** Options whose name holds what was typed, those that begin with it first. Accents and case do not count. */
export function matching(options: readonly Option[], typed: string): Option[] {
  const wanted = plain(typed.trim());
  return options
    .map((option) => ({ option, rank: rankOf(plain(option.name), wanted) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

export const newValue = '\u0000new';

type ComboboxOptions = {
  options: readonly Option[];
  onPick: (option: Option) => void;
  /** Names what a new one would be called; absent: only what there is can be picked. */
  create?: ((typed: string) => string) | undefined;
  /** Told what is typed, where more options are fetched by it. */
  onType?: ((typed: string) => void) | undefined;
};

/** An editable combobox with a list, by the ARIA authoring practices: what to spread on its input, list and options. */
export function useCombobox({ options, onPick, create, onType }: ComboboxOptions) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  const found = matching(options, typed ?? '');
  const isKnown = options.some(({ name }) => plain(name) === plain(typed?.trim() ?? ''));
  const shown =
    create && typed?.trim() && !isKnown ? [...found, { value: newValue, name: create(typed.trim()) }] : found;
  const current = Math.min(active, shown.length - 1);

  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(0);
  };
  const pick = (option: Option) => {
    onPick(option.value === newValue ? { ...option, name: typed?.trim() ?? '' } : option);
    close();
  };
  const show = (index: number) => {
    setOpen(true);
    setActive((index + shown.length) % Math.max(1, shown.length));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const option = shown[current];
    if (event.key === 'ArrowDown') show(open ? current + 1 : 0);
    else if (event.key === 'ArrowUp') show(open ? current - 1 : shown.length - 1);
    else if (event.key === 'Enter' && open && option && !event.metaKey && !event.ctrlKey) pick(option);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
  };

  return {
    typed,
    open,
    shown,
    active: current,
    close,
    pick,
    /** A name typed in full counts as picked when the field is left. */
    settle: () => {
      const wanted = typed === null ? undefined : options.find(({ name }) => plain(name) === plain(typed.trim()));
      if (wanted) pick(wanted);
      else close();
    },
    input: {
      role: 'combobox',
      autoComplete: 'off',
      spellCheck: false,
      'aria-autocomplete': 'list' as const,
      'aria-expanded': open,
      'aria-controls': open ? `${id}-list` : undefined,
      'aria-activedescendant': open && shown.length ? `${id}-${current}` : undefined,
      onKeyDown,
      onClick: () => show(0),
      onChange: (event: { target: { value: string } }) => {
        setTyped(event.target.value);
        onType?.(event.target.value);
        setOpen(true);
        setActive(0);
      },
    },
    listId: `${id}-list`,
    optionId: (index: number) => `${id}-${index}`,
  };
}
