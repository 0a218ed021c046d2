'use client';

import { Byline } from '@/components/article/byline';
import { useEditing, useField, useOpenArticle } from '@/components/desk/editor/editor-context';
import type { Option } from '@/components/desk/ui/use-combobox';
import { printed } from '@/lib/articles/printed';
import { directionOf } from '@/lib/words/languages';

/** The lines as readers will see them, set by the readers' own component. */
export function BylinePreview({ authors }: { authors: readonly Option[] }) {
  const { choices } = useEditing();
  const article = useOpenArticle();
  const [lines] = useField('bylines');
  const [language] = useField('language');
  const bylines = lines.flatMap(({ author, role, as = '' }) => {
    const name = printed(as) || authors.find(({ value }) => value === author)?.name;
    return name ? [{ id: author, name, role }] : [];
  });
  const first = article?.liveVersions[0]?.publishedAt;
  return (
    <figure className="byline-preview" aria-label="As readers will see it">
      <figcaption>As readers will see it</figcaption>
      <div lang={language} dir={directionOf(language)}>
        <Byline
          bylines={bylines}
          slugs={{}}
          firstPublishedAt={new Date(first ?? choices.drawnAt)}
          zone={choices.zone}
          language={language}
        />
      </div>
    </figure>
  );
}
