import { clsx } from 'clsx';
import { type ComponentProps, type ReactNode, useId } from 'react';

type Around = { label: string; hint?: ReactNode; problem?: string | undefined; className?: string | undefined };
export type FieldParts = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** A label above, a hint and what is wrong below, tied to whatever `children` draws with the parts given to it. */
export function Field({
  label,
  hint,
  problem,
  className,
  id: givenId,
  children,
}: Around & { id?: string | undefined; children: (parts: FieldParts) => ReactNode }) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={clsx('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-semibold text-xs">
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined })}
      {problem && (
        <p id={`${id}-problem`} className="text-bad text-xs">
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-soft text-xs">
          {hint}
        </p>
      )}
    </div>
  );
}

/** One line of text with its label. */
export function TextField({ label, hint, problem, className, id, ...input }: Around & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} problem={problem} className={className} id={id}>
      {(parts) => <input type="text" dir="auto" className="input" {...parts} {...input} />}
    </Field>
  );
}

/** Several lines of text with their label; grows with them. */
export function TextArea({ label, hint, problem, className, id, ...area }: Around & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} problem={problem} className={className} id={id}>
      {(parts) => <textarea rows={3} dir="auto" className="input field-sizing-content resize-y" {...parts} {...area} />}
    </Field>
  );
}

type SelectProps = Around & ComponentProps<'select'> & { options: readonly { value: string; name: string }[] };

/** The browser's own select, with its label. */
export function Select({ label, hint, problem, className, id, options, ...select }: SelectProps) {
  return (
    <Field label={label} hint={hint} problem={problem} className={className} id={id}>
      {(parts) => (
        <select className="input" {...parts} {...select}>
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A checkbox with its words beside it. */
export function Checkbox({ label, hint, className, id: givenId, ...input }: Around & ComponentProps<'input'>) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={clsx('flex items-start gap-2', className)}>
      <input
        type="checkbox"
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-0.5 size-4"
        {...input}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="text-soft text-xs">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
