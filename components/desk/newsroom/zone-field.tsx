'use client';

import { useEffect, useMemo, useState } from 'react';
import { useFormField } from '@/components/desk/forms/form';
import { ComboboxList } from '@/components/desk/ui/combobox-list';
import { Field } from '@/components/desk/ui/field';
import { newValue, useCombobox } from '@/components/desk/ui/use-combobox';
import { zoneLabel } from '@/lib/time/format';
import { listTimeZones } from '@/lib/time/zones';

const spoken = (zone: string): string => zone.replaceAll('_', ' ');

/** Where the newsroom's clock hangs: found by typing part of a city's name. Without JavaScript, written in full. */
export function ZoneField({ name, guess = false }: { name: string; guess?: boolean }) {
  const { value, problem } = useFormField(name);
  const [zone, setZone] = useState(value || 'UTC');
  const options = useMemo(() => listTimeZones().map((one) => ({ value: one, name: spoken(one) })), []);
  const combobox = useCombobox({ options, onPick: (option) => option.value !== newValue && setZone(option.value) });

  useEffect(() => {
    if (guess) setZone(Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC');
  }, [guess]);

  return (
    <Field
      label="Time zone"
      problem={problem}
      hint={`${zoneLabel(zone, new Date())} now. Every time on the site and at the desk is told in this zone.`}
    >
      {(parts) => (
        <div className="relative">
          <input
            type="text"
            name={name}
            className="input"
            placeholder="Type a city"
            {...parts}
            {...combobox.input}
            value={combobox.typed ?? spoken(zone)}
            onFocus={(event) => event.target.select()}
            onBlur={combobox.settle}
          />
          <ComboboxList combobox={combobox} chosen={[zone]} />
        </div>
      )}
    </Field>
  );
}
