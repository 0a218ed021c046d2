import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { users } from '@/db/schema/people';
import { previewLinks } from '@/db/schema/previews';
import { findArticle } from '@/lib/articles/lookup';
import { type Preview, previewOf } from '@/lib/articles/preview';
import type { Actor } from '@/lib/people/actor';
import { hashOf } from '@/lib/reports/token';

/** A link that still shows something, as the desk lists it. Plain data; the secret in its address is not known. */
export type PreviewLink = {
  id: string;
  label: string;
  /** Of the revision it shows. */
  number: number;
  by: string;
  createdAt: Date;
  expiresAt: Date;
  views: number;
  lastSeenAt: Date | null;
};

const isOpen = and(isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, sql`now()`), isNull(users.suspendedAt));

/** The open links of an article, the newest first; none for whoever may not see its working text. */
export async function listPreviewLinks(
  db: Queryable,
  { actor, articleId }: { actor: Actor; articleId: string },
): Promise<PreviewLink[]> {
  const found = await findArticle(db, actor, articleId);
  if (found?.sight !== 'working') return [];
  const { id, label, createdAt, expiresAt, views, lastSeenAt } = previewLinks;
  return db
    .select({ id, label, number: revisions.number, by: users.name, createdAt, expiresAt, views, lastSeenAt })
    .from(previewLinks)
    .innerJoin(revisions, eq(revisions.id, previewLinks.revisionId))
    .innerJoin(users, eq(users.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.articleId, articleId), isOpen))
    .orderBy(desc(previewLinks.createdAt), desc(previewLinks.id));
}

export type SharedPreview =
  | { state: 'open'; id: string; preview: Preview; savedAt: Date; expiresAt: Date }
  /** Expired, revoked, or shared by somebody who is suspended; or its article was deleted. */
  | { state: 'ended' };

/** What a link shows, by the secret in its address; null where there never was such a link. */
export async function getSharedPreview(db: Queryable, token: string): Promise<SharedPreview | null> {
  const link = await findLink(db, token);
  if (!link) return null;
  if (!link.open) return { state: 'ended' };
  const { id, articleId, path, document, savedAt, expiresAt } = link;
  return { state: 'open', id, preview: await previewOf(db, { id: articleId, path, document }), savedAt, expiresAt };
}

/** Whether an open link shows this picture: pictures of what is not published are seen there and nowhere else. */
export async function previewShows(db: Queryable, token: string, sha256: string): Promise<boolean> {
  const link = await findLink(db, token);
  if (!link?.open) return false;
  const { leadImage, body } = link.document;
  const inBody = body.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.sha256] : []));
  return [leadImage?.sha256, ...inBody].includes(sha256);
}

async function findLink(db: Queryable, token: string) {
  const [link] = await db
    .select({
      id: previewLinks.id,
      articleId: articles.id,
      path: articles.path,
      document: revisions.document,
      savedAt: revisions.createdAt,
      expiresAt: previewLinks.expiresAt,
      open: sql<boolean>`${and(isOpen, isNull(articles.deletedAt))}`,
    })
    .from(previewLinks)
    .innerJoin(articles, eq(articles.id, previewLinks.articleId))
    .innerJoin(revisions, eq(revisions.id, previewLinks.revisionId))
    .innerJoin(users, eq(users.id, previewLinks.createdBy))
    .where(eq(previewLinks.tokenHash, hashOf(token)));
  return link ?? null;
}
