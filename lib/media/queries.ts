import { and, count, desc, eq, ilike, inArray, or, type SQL } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { media } from '@/db/schema/media';
import type { Actor } from '@/lib/people/actor';

/** A picture of the library. */
export type Media = typeof media.$inferSelect;
export type MediaPage = { media: Media[]; total: number; page: number; pages: number };

const perPage = 40;

/** The library, newest first: every desk user sees all of it, since colleagues share pictures. */
export async function listMedia(
  db: Queryable,
  { q = '', page = 1 }: { actor: Actor; q?: string; page?: number },
): Promise<MediaPage> {
  const where = matching(q);
  const [{ total } = { total: 0 }] = await db.select({ total: count() }).from(media).where(where);
  const pages = Math.max(1, Math.ceil(total / perPage));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const rows = await db
    .select()
    .from(media)
    .where(where)
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(perPage)
    .offset((shown - 1) * perPage);
  return { media: rows, total, page: shown, pages };
}

/** One picture of the library; null for an id that names none. */
export async function getMedia(db: Queryable, { mediaId }: { actor: Actor; mediaId: string }): Promise<Media | null> {
  const [row] = isUuid(mediaId) ? await db.select().from(media).where(eq(media.id, mediaId)) : [];
  return row ?? null;
}

/** The library's row for a master. */
export async function getMediaBySha(db: Queryable, sha256: string): Promise<Media | null> {
  const [row] = await db.select().from(media).where(eq(media.sha256, sha256));
  return row ?? null;
}

/**
 * Keeps these pictures in the library until the transaction ends, and returns those that are not in it. Whoever
 * publishes a text calls this first, so that nobody deletes its pictures meanwhile.
 */
export async function holdPictures(tx: Queryable, sha256s: string[]): Promise<string[]> {
  if (sha256s.length === 0) return [];
  const rows = await tx
    .select({ sha256: media.sha256 })
    .from(media)
    .where(inArray(media.sha256, sha256s))
    .orderBy(media.id)
    .for('share');
  const held = new Set(rows.map(({ sha256 }) => sha256));
  return sha256s.filter((sha256) => !held.has(sha256));
}

/** Every word must occur somewhere in the file's name or the words beside the picture. */
function matching(q: string): SQL | undefined {
  const words = q.replaceAll('\0', '').trim().split(/\s+/).filter(Boolean).slice(0, 10);
  return and(
    ...words.map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      return or(...[media.fileName, media.caption, media.credit, media.alt].map((column) => ilike(column, pattern)));
    }),
  );
}

/** Whether `text` can be an id: Postgres refuses to compare anything else with one. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
