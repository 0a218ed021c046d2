'use client';

import { useEffect, useRef, useState } from 'react';
import { findAuthors } from '@/components/desk/editor/bylines/authors';
import { useEditing, useField } from '@/components/desk/editor/editor-context';
import type { Option } from '@/components/desk/ui/use-combobox';

const pause = 150;

/** The authors known here, and how more are found: by typing, and for lines that came from elsewhere by their ids. */
export function useAuthorOptions() {
  const { choices } = useEditing();
  const [lines] = useField('bylines');
  const [found, setFound] = useState<Option[]>([]);
  const [asked] = useState(() => new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const known = new Set(choices.authors.map(({ value }) => value));
  const options = [...choices.authors, ...found.filter(({ value }) => !known.has(value))];

  const take = (more: readonly Option[]) =>
    setFound((before) => [...before.filter(({ value }) => more.every((one) => one.value !== value)), ...more]);
  const unknown = lines
    .map(({ author }) => author)
    .filter((id) => id && !options.some(({ value }) => value === id))
    .join(',');
  useEffect(() => {
    if (!unknown || asked.has(unknown)) return;
    asked.add(unknown);
    void findAuthors({ ids: unknown }).then((more) => setFound((before) => [...before, ...more]));
  }, [unknown, asked]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (q: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void findAuthors({ q }).then(take), pause);
  };
  return { options, search, take };
}
