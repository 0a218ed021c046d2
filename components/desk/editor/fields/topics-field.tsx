'use client';

import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useCanEdit, useEditing, useField } from '@/components/desk/editor/editor-context';
import { addTopic } from '@/components/desk/editor/fields/add-topic';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import { ComboboxList } from '@/components/desk/ui/combobox-list';
import { Field } from '@/components/desk/ui/field';
import { newValue, type Option, useCombobox } from '@/components/desk/ui/use-combobox';

/** What the article is about: any number of topics, new ones made by naming them. */
export function TopicsField() {
  const [chosen, set] = useField('topics');
  const [language] = useField('language');
  const { choices } = useEditing();
  const [made, setMade] = useState<Option[]>([]);
  const [problem, setProblem] = useState<string>();
  const canEdit = useCanEdit();
  const options = [...choices.topics, ...made];

  const add = (id: string) => set(chosen.includes(id) ? chosen : [...chosen, id]);
  const onPick = async (option: Option) => {
    setProblem(undefined);
    if (option.value !== newValue) return add(option.value);
    const answer = await addTopic(option.name, language);
    if ('problem' in answer) return setProblem(answer.problem);
    setMade((before) => [...before.filter(({ value }) => value !== answer.value), answer]);
    add(answer.value);
  };
  const combobox = useCombobox({
    options: options.filter(({ value }) => !chosen.includes(value)),
    onPick,
    create: (typed) => `Add “${typed}”`,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Backspace' && !combobox.typed) set(chosen.slice(0, -1));
    combobox.input.onKeyDown(event);
  };

  return (
    <Field label="Topics" problem={problem} id={fieldId('topics')}>
      {(parts) => (
        <div className="relative">
          <div className={clsx('input flex flex-wrap items-center gap-1', !canEdit && 'bg-ground text-soft')}>
            {chosen.map((id) => (
              <Chip
                key={id}
                name={options.find(({ value }) => value === id)?.name ?? 'A topic that is gone'}
                onRemove={canEdit ? () => set(chosen.filter((one) => one !== id)) : null}
              />
            ))}
            <input
              type="text"
              className="min-w-24 flex-1 bg-transparent outline-none"
              {...parts}
              {...combobox.input}
              onKeyDown={onKeyDown}
              value={combobox.typed ?? ''}
              onBlur={combobox.settle}
              disabled={!canEdit}
            />
          </div>
          <ComboboxList combobox={combobox} chosen={chosen} />
        </div>
      )}
    </Field>
  );
}

function Chip({ name, onRemove }: { name: string; onRemove: (() => void) | null }) {
  return (
    <span className="inline-flex items-center gap-1 rounded bg-hover ps-2 pe-1">
      {name}
      {onRemove && (
        <button
          type="button"
          aria-label={`Remove ${name}`}
          onClick={onRemove}
          className="rounded p-0.5 text-soft hover:text-ink pointer-coarse:p-2"
        >
          <X aria-hidden size={13} />
        </button>
      )}
    </span>
  );
}
