'use client';

import { type ReactNode, useRef } from 'react';
import { FormText } from '@/components/desk/forms/form-fields';
import { proposeSlug } from '@/lib/articles/slug';

type NameAndSlugProps = {
  language: string;
  /** Whether the slug is still to be proposed; one that stands already is only changed by hand. */
  isNew: boolean;
  slugHint: ReactNode;
  nameHint?: ReactNode;
  autoFocus?: boolean;
};

/** A name, and its part of an address, which follows the name until somebody writes their own. */
export function NameAndSlug({ language, isNew, slugHint, nameHint, autoFocus }: NameAndSlugProps) {
  const slug = useRef<HTMLInputElement>(null);
  const proposed = useRef('');
  const follow = (name: string) => {
    const field = slug.current;
    if (!isNew || !field || (field.value && field.value !== proposed.current)) return;
    proposed.current = proposeSlug(name, language);
    field.value = proposed.current;
  };
  return (
    <>
      <FormText
        name="name"
        label="Name"
        hint={nameHint}
        required
        autoFocus={autoFocus}
        autoComplete="off"
        onInput={(event) => follow(event.currentTarget.value)}
      />
      <FormText
        name="slug"
        label="Slug"
        ref={slug}
        hint={slugHint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </>
  );
}
