'use client';

import type { ComponentProps } from 'react';
import { useForm, useFormField } from '@/components/desk/forms/form';
import { Checkbox, Select, TextArea, TextField } from '@/components/desk/ui/field';

type Named<P> = Omit<P, 'problem' | 'value' | 'defaultValue'> & { name: string };

/** One line of the form around it. */
export function FormText({ name, ...rest }: Named<ComponentProps<typeof TextField>>) {
  const { value, problem } = useFormField(name);
  return <TextField name={name} defaultValue={value} problem={problem} {...rest} />;
}

/** Several lines of the form around it. */
export function FormArea({ name, ...rest }: Named<ComponentProps<typeof TextArea>>) {
  const { value, problem } = useFormField(name);
  return <TextArea name={name} defaultValue={value} problem={problem} {...rest} />;
}

/** One of a few, in the form around it. */
export function FormSelect({ name, ...rest }: Named<ComponentProps<typeof Select>>) {
  const { value, problem } = useFormField(name);
  return <Select name={name} defaultValue={value} problem={problem} {...rest} />;
}

/** Yes or no, in the form around it; ticked where its value is `on`. What was not ticked is not sent. */
export function FormCheckbox({ name, ...rest }: Named<ComponentProps<typeof Checkbox>>) {
  const { state, initial } = useForm();
  const refused = !state.done && Object.keys(state.values).length > 0;
  return <Checkbox name={name} defaultChecked={(refused ? state.values : initial)[name] === 'on'} {...rest} />;
}
