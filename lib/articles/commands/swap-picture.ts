import { and, asc, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { articles, picturesShown, revisions } from '@/db/schema/articles';
import { saveDraft } from '@/lib/articles/commands/save-article';
import type { ArticleDocument } from '@/lib/articles/document';
import { findArticle, lockArticle } from '@/lib/articles/lookup';
import { canDo } from '@/lib/articles/permissions';
import { workingDocument } from '@/lib/articles/revise';
import type { Picture } from '@/lib/body/schema';
import { recordEvent } from '@/lib/events/record-event';
import type { Actor } from '@/lib/people/actor';

/** What of a picture belongs to its file; the words beside it stay the article's. */
type PictureFile = Pick<Picture, 'media' | 'sha256' | 'width' | 'height' | 'focalX' | 'focalY'>;

/**
 * Gives a picture's place to another file in every working draft that this person may save, a revision each. Approved
 * and scheduled texts keep what was approved, and what readers see does not change. Returns how many drafts changed.
 */
export async function swapPictureInDrafts(
  tx: Transaction,
  { actor, from, to }: { actor: Actor; from: string; to: PictureFile },
): Promise<number> {
  let changed = 0;
  for (const { id } of await listDraftsShowing(tx, from)) {
    if (!(await findArticle(tx, actor, id))) continue;
    const { article, standing } = await lockArticle(tx, actor, id);
    if (article.draftState === 'approved' || !canDo('save', standing, article)) continue;
    const document = withPictureSwapped(await workingDocument(tx, article), from, to);
    await saveDraft(tx, article, { document, reason: 'save', actorId: actor.id });
    await recordEvent(tx, {
      ...{ actorId: actor.id, type: 'article.picture replaced', articleId: id },
      data: { media: to.media },
    });
    changed++;
  }
  return changed;
}

/** The same document with another file wherever it showed this one. Pure. */
export function withPictureSwapped(document: ArticleDocument, from: string, to: PictureFile): ArticleDocument {
  const swapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swapped);
    if (typeof value !== 'object' || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, swapped(part)]));
    return 'sha256' in value && value.sha256 === from ? { ...inner, ...to } : inner;
  };
  return swapped(document) as ArticleDocument;
}

/** In the order of their ids, so that two replacements never wait for each other. */
function listDraftsShowing(tx: Transaction, sha256: string) {
  const showing = tx
    .select({ id: revisions.id })
    .from(revisions)
    .where(sql`${picturesShown} @> to_jsonb(${sha256}::text)`);
  return tx
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        isNull(articles.deletedAt),
        inArray(articles.draftState, ['draft', 'in review', 'returned']),
        inArray(articles.latestRevisionId, showing),
      ),
    )
    .orderBy(asc(articles.id));
}
