import { useId } from 'react';

type Choice<V extends string> = { value: V; name: string; help?: string };
type RadioGroupProps<V extends string> = {
  label: string;
  choices: readonly Choice<V>[];
  value: V | null;
  onChange: (value: V) => void;
  problem?: string | undefined;
};

/** Choices of which one may be taken, a line under each; nothing is taken beforehand. */
export function RadioGroup<V extends string>({ label, choices, value, onChange, problem }: RadioGroupProps<V>) {
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={problem ? `${id}-problem` : undefined}
      className="flex flex-col"
    >
      <p id={id} className="pb-1 font-semibold text-xs">
        {label}
      </p>
      {choices.map(({ value: choice, name, help }) => (
        <div
          key={choice}
          className="flex items-start gap-2.5 rounded-md px-2 py-1.5 hover:bg-hover has-checked:bg-accent-wash"
        >
          <input
            type="radio"
            id={`${id}-${choice}`}
            name={id}
            value={choice}
            checked={value === choice}
            onChange={() => onChange(choice)}
            aria-describedby={help ? `${id}-${choice}-help` : undefined}
            className="mt-0.5 size-4 shrink-0"
          />
          <div className="flex-1">
            <label htmlFor={`${id}-${choice}`} className="block font-semibold">
              {name}
            </label>
            {help && (
              <p id={`${id}-${choice}-help`} className="text-soft text-xs">
                {help}
              </p>
            )}
          </div>
        </div>
      ))}
      {problem && (
        <p id={`${id}-problem`} className="px-2 text-bad text-xs">
          {problem}
        </p>
      )}
    </div>
  );
}
