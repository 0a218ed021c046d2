'use client';

import { useEffect, useLayoutEffect, useState } from 'react';
import { useHydrated } from '@/components/desk/ui/use-hydrated';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** What a field held when its page came, what it holds now, and where the cursor stands if it stands there. */
type Early = { control: Control; original: string; value: string; caret: number | null };

/** Those into which browsers put nothing of their own accord, such as what stood there before a reload. */
const controls = '.editor :is(input, textarea, select)[autocomplete="off"]';

/** By field, as first found: hydration that has to begin anew finds its own text there. */
const found = new WeakMap<Control, Early>();

/** What was typed or chosen in the page before its script came is taken up, as if it were typed now. */
export function useEarlyWords(): void {
  const isHydrating = !useHydrated();
  // Read while hydration begins: it goes on to write the page's own text over that of the fields.
  const [early] = useState(() => (isHydrating && typeof document !== 'undefined' ? findEarly() : []));
  useLayoutEffect(() => early.forEach(putBack), [early]);
  useEffect(() => {
    // Whoever typed on has been heard already, with all that stood there.
    const unheard = early.splice(0).filter(({ control, value }) => control.value === value);
    // Outside of React's own work each field is drawn anew before the next one is told.
    queueMicrotask(() => unheard.forEach(tell));
  }, [early]);
}

function findEarly(): Early[] {
  return [...document.querySelectorAll<Control>(controls)].flatMap((control) => {
    const { value } = control;
    const original = originalOf(control);
    if (value !== original) {
      const caret = control === document.activeElement && 'selectionEnd' in control ? control.selectionEnd : null;
      found.set(control, { control, original, value, caret });
    }
    return found.get(control) ?? [];
  });
}

function originalOf(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  return [...control.options].find(({ defaultSelected }) => defaultSelected)?.value ?? control.value;
}

function putBack({ control, original, value, caret }: Early): void {
  // React remembers what it last put into a field, and passes on only what differs from that.
  control.value = original;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')!.set!.call(control, value);
  if (caret !== null && 'setSelectionRange' in control) control.setSelectionRange(caret, caret);
}

function tell(words: Early): void {
  const { control } = words;
  // Whatever was drawn meanwhile was drawn without these words.
  putBack(words);
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}
