import type { Queryable } from '@/db/client';
import { getDeskArticle } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { previewText } from '@/lib/articles/print';
import type { CurrentSlugs, Publication, PublishedText } from '@/lib/articles/published';
import { currentSlugs } from '@/lib/articles/read';
import type { Actor } from '@/lib/people/actor';
import { listPublications } from '@/lib/record/publications';

export type Preview = { text: PublishedText; slugs: CurrentSlugs; publications: Publication[]; path: string };

/** An article as readers would see it if it were published as it stands; null where it is absent or out of reach. */
export async function getPreview(db: Queryable, wanted: { actor: Actor; articleId: string }): Promise<Preview | null> {
  const article = await getDeskArticle(db, wanted);
  return article && previewOf(db, article);
}

/** One document of an article, set as readers would see it. */
export async function previewOf(
  db: Queryable,
  { id, path, document }: { id: string; path: string | null; document: ArticleDocument },
): Promise<Preview> {
  const text = await previewText(db, document);
  const [slugs, versions] = await Promise.all([currentSlugs(db, text), listPublications(db, id)]);
  return { text, slugs, publications: versions.map(({ publication }) => publication), path: path ?? text.path };
}
