'use client';

import { useEffect, useState } from 'react';
import { type KeptText, ownerOf } from '@/components/desk/editor/saving/browser-store';
import { listTextsBy, takeUp, throwAway } from '@/components/desk/editor/saving/left-texts';
import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import { isSameDocument } from '@/components/desk/editor/saving/same-document';
import { askDesk } from '@/components/desk/editor/saving/send';
import { formatDateTime } from '@/lib/time/format';

type UnsavedTextsProps = { site: string; userId: string; zone: string };

/** What this browser keeps of texts that no window has open and the server does not have: where to go on with them. */
export function UnsavedTexts({ site, userId, zone }: UnsavedTextsProps) {
  const [texts, setTexts] = useState<KeptText[]>([]);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const { left } = await listTextsBy(ownerOf(site, userId), () => true);
      const isThere = await Promise.all(left.map(forgetIfThere));
      if (current) setTexts(left.filter((_, place) => !isThere[place]));
    };
    void look();
    return () => {
      current = false;
    };
  }, [site, userId]);

  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="unsaved" className="conflict mb-4">
      <h2 id="unsaved" className="font-semibold">
        This browser keeps text of yours that is not saved
      </h2>
      <ul className="mt-1">
        {texts.map(({ articleId, isNew, document, at, position }) => (
          <li key={position.client}>
            <a href={`/desk/articles/${isNew ? 'new' : articleId}`} className="text-accent underline">
              {document.headline.trim() || 'Untitled'}
            </a>{' '}
            <span className="text-soft">from {formatDateTime(new Date(at), zone, 'en')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever leaves right after a key was heard by the server, too, and nobody was there for its answer. */
async function forgetIfThere(text: KeptText): Promise<boolean> {
  const answer = await askDesk<{ article: OpenArticle }>(text.articleId);
  const isThere = 'article' in answer && isSameDocument(answer.article.document, text.document);
  const taken = isThere && (await takeUp(text));
  if (!taken) return isThere;
  // Another window may have gone on with it since.
  const isStill = isSameDocument(taken.text.document, text.document);
  if (isStill) await throwAway(taken);
  else taken.letGo();
  return isStill;
}
