import type { Queryable } from '@/db/client';
import { getRevision } from '@/lib/articles/desk';
import type { ArticleDocument } from '@/lib/articles/document';
import { findArticle } from '@/lib/articles/lookup';
import { previewText } from '@/lib/articles/print';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';
import { compareTexts, isUnchanged } from '@/lib/record/compare/compare';
import type { Comparison } from '@/lib/record/compare/comparison';
import { getPublicationText } from '@/lib/record/texts';

type Compared = { comparison: Comparison; unchanged: boolean };
type On = { actor: Actor; articleId: string };

const missing = () => new StetError('not found', 'There is no such article, or it is not yours to see.');

/** How a document on somebody's screen differs from what readers see. */
export async function compareScreen(
  db: Queryable,
  { actor, articleId, document }: On & { document: ArticleDocument },
): Promise<Compared> {
  const found = await findArticle(db, actor, articleId);
  if (found?.sight !== 'working') throw missing();
  const { livePublicationId } = found.article;
  const live = livePublicationId && (await getPublicationText(db, livePublicationId));
  const comparison = compareTexts(live || null, await previewText(db, document));
  return { comparison, unchanged: isUnchanged(comparison) };
}

/** How one saved state differs from another. */
export async function compareRevisions(
  db: Queryable,
  { actor, articleId, from, to }: On & { from: number; to: number },
): Promise<Comparison> {
  const [a, b] = await Promise.all([from, to].map((number) => getRevision(db, { actor, articleId, number })));
  if (!a || !b) throw missing();
  return compareTexts(await previewText(db, a.document), await previewText(db, b.document));
}
