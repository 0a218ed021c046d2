'use client';

import { useEditing, useOpenArticle } from '@/components/desk/editor/editor-context';
import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import { Select } from '@/components/desk/ui/field';

const places = [
  { value: 'lead', name: 'Lead' },
  { value: 'top', name: 'Top' },
  { value: 'normal', name: 'Normal' },
  { value: 'off', name: 'Not on the front' },
];

/** Where editors put the article on the front. Takes effect at once; the text has no part in it. */
export function PlaceField() {
  const { saver } = useEditing();
  const article = useOpenArticle();
  if (!article?.commands.includes('place')) return null;
  return (
    <Select
      label="Place on the front"
      options={places}
      value={article.place}
      onChange={(event) => void saver.place(event.target.value as OpenArticle['place'])}
      autoComplete="off"
      hint="At once. A new Lead moves the old one to Top."
    />
  );
}
