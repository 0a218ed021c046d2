'use client';

import { useCanEdit, useField, useOpenArticle } from '@/components/desk/editor/editor-context';
import { fieldId } from '@/components/desk/editor/fields/field-id';
import { TextArea, TextField } from '@/components/desk/ui/field';
import { lengthAdvice } from '@/lib/articles/length-advice';

/** The article's part of its address. On a live article a new one takes effect when it is published. */
export function SlugField() {
  const [slug, set] = useField('slug');
  const article = useOpenArticle();
  const hint = article?.path
    ? 'A new one takes effect when it is published; the old address will lead there.'
    : 'Follows the headline until you change it.';
  return (
    <TextField
      label="Slug"
      id={fieldId('slug')}
      value={slug}
      onChange={(event) => set(event.target.value.toLowerCase().replace(/\s+/g, '-'))}
      readOnly={!useCanEdit()}
      dir="ltr"
      autoCapitalize="none"
      autoComplete="off"
      spellCheck={false}
      hint={hint}
    />
  );
}

/** What search engines and shared links say; without one, the standfirst serves. */
export function DescriptionField() {
  const [description, set] = useField('description');
  const [language] = useField('language');
  const { count, advice } = lengthAdvice('description', description);
  return (
    <TextArea
      label="Search description"
      id={fieldId('description')}
      value={description}
      onChange={(event) => set(event.target.value)}
      readOnly={!useCanEdit()}
      autoComplete="off"
      rows={2}
      lang={language}
      spellCheck
      hint={
        description
          ? `${count}${advice && `. ${advice}`}`
          : 'Shown under the headline by search engines. Empty: the standfirst serves.'
      }
    />
  );
}
