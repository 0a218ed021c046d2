import { randomBytes } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database, Queryable } from '@/db/client';
import { previewLinks } from '@/db/schema/previews';
import { type ArticleRow, findArticle } from '@/lib/articles/lookup';
import { isId, newId } from '@/lib/body/ids';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';
import { listPreviewLinks, type PreviewLink } from '@/lib/previews/queries';
import { hashOf } from '@/lib/reports/token';

type On = { actor: Actor; articleId: string };

/** More open links than this to one article nobody can keep an eye on. */
const mostOpen = 20;

/**
 * Makes a link to the newest saved revision for people without an account. Whoever may see the working text may share
 * it. Returns the secret part of its address, which is kept nowhere: only its hash is.
 */
export function sharePreview(
  db: Database,
  { actor, articleId, days, label }: On & { days: number; label: string },
): Promise<{ token: string; links: PreviewLink[] }> {
  return db.transaction(async (tx) => {
    const { latestRevisionId: revisionId } = await requireWorking(tx, { actor, articleId });
    if ((await listPreviewLinks(tx, { actor, articleId })).length >= mostOpen) {
      throw new StetError('wrong state', `${mostOpen} preview links are open. Revoke one that nobody needs any more.`);
    }
    const [id, token] = [newId(), randomBytes(16).toString('hex')];
    const expiresAt = sql`now() + make_interval(days => ${days})`;
    await tx
      .insert(previewLinks)
      .values({ id, articleId, revisionId, tokenHash: hashOf(token), label, createdBy: actor.id, expiresAt });
    await recordEvent(tx, {
      ...{ actorId: actor.id, type: 'preview.shared', articleId },
      data: { preview: id, revision: revisionId, days },
    });
    return { token, links: await listPreviewLinks(tx, { actor, articleId }) };
  });
}

/** Ends a link at once. Whoever may see the working text may end any link to it. */
export function revokePreview(
  db: Database,
  { actor, articleId, previewId }: On & { previewId: string },
): Promise<{ links: PreviewLink[] }> {
  return db.transaction(async (tx) => {
    await requireWorking(tx, { actor, articleId });
    const isIt = and(eq(previewLinks.id, previewId), eq(previewLinks.articleId, articleId));
    const [link] = isId(previewId) ? await tx.select().from(previewLinks).where(isIt).for('update') : [];
    if (!link) throw new StetError('not found', 'There is no such preview link.');
    // Ended by a colleague meanwhile: what was wanted is so.
    if (!link.revokedAt) {
      await tx.update(previewLinks).set({ revokedAt: sql`now()`, revokedBy: actor.id }).where(isIt);
      await recordEvent(tx, { actorId: actor.id, type: 'preview.revoked', articleId, data: { preview: previewId } });
    }
    return { links: await listPreviewLinks(tx, { actor, articleId }) };
  });
}

/** Counts one more look at what a link shows. */
export async function countPreviewView(db: Queryable, previewId: string): Promise<void> {
  await db
    .update(previewLinks)
    .set({ views: sql`${previewLinks.views} + 1`, lastSeenAt: sql`now()` })
    .where(and(eq(previewLinks.id, previewId), isNull(previewLinks.revokedAt)));
}

/** Those who see no more than what readers see have nothing to share. */
async function requireWorking(db: Queryable, { actor, articleId }: On): Promise<ArticleRow> {
  const found = await findArticle(db, actor, articleId);
  if (found?.sight !== 'working')
    throw new StetError('not found', 'There is no such article, or it is not yours to see.');
  return found.article;
}
