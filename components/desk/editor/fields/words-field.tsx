'use client';

import { useEffect, useRef } from 'react';
import { useCanEdit, useField } from '@/components/desk/editor/editor-context';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import { useSmartQuotes } from '@/components/desk/editor/fields/use-smart-quotes';
import { isAdvised, lengthAdvice } from '@/lib/articles/length-advice';
import { directionOf } from '@/lib/words/languages';

type WordsFieldProps = {
  name: 'kicker' | 'headline' | 'standfirst' | 'dateline';
  label: string;
  /** How readers see it: a class of `editor.css`. */
  look: string;
  placeholder?: string;
  autoFocus?: boolean;
};

/** A line of the article in the type that readers see; it grows with its words. */
export function WordsField({ name, label, look, placeholder, autoFocus = false }: WordsFieldProps) {
  const [value, set] = useField(name);
  const [language] = useField('language');
  const canEdit = useCanEdit();
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (autoFocus) area.current?.focus();
  }, [autoFocus]);
  useGrowth(area, value);
  useSmartQuotes(area, language);

  const id = fieldId(name);
  return (
    <div className="written">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={area}
        id={id}
        rows={1}
        value={value}
        readOnly={!canEdit}
        lang={language}
        dir={directionOf(language)}
        spellCheck
        autoComplete="off"
        placeholder={canEdit ? placeholder : undefined}
        className={look}
        onChange={(event) => set(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.metaKey && !event.ctrlKey) event.preventDefault();
        }}
      />
      {isAdvised(name) && value && <LengthNote {...lengthAdvice(name, value)} />}
    </div>
  );
}

/** The length of a field while it is written in, and advice once others would cut it. */
function LengthNote({ count, advice }: { count: string; advice: string }) {
  return (
    <p className="length-note" data-long={advice !== '' || undefined}>
      {count}
      {advice && `. ${advice}`}
    </p>
  );
}

/** For browsers that do not yet size a field by its content. */
function useGrowth(area: { current: HTMLTextAreaElement | null }, value: string): void {
  useEffect(() => {
    const element = area.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = value ? `${element.scrollHeight}px` : '';
  }, [area, value]);
}
