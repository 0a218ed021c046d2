import { and, count, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { media, mediaWords } from '@/db/schema/media';
import { users } from '@/db/schema/people';
import { isId } from '@/lib/body/ids';
import type { MediaFilters, RightsFilter } from '@/lib/media/filters';
import { dayOf, daysLater, soonDays } from '@/lib/media/rights';
import { spanOf } from '@/lib/media/span-of';
import { usedAs } from '@/lib/media/uses';
import { requireNewsroom } from '@/lib/newsroom/queries';
import type { Actor } from '@/lib/people/actor';

/** A picture of the library. */
export type Media = typeof media.$inferSelect;
export type MediaPage = { media: Media[]; total: number; page: number; pages: number };

const perPage = 40;

/**
 * The library, newest first, by words, use and rights: every desk user sees all of it, since colleagues share pictures.
 * What another picture stands in for is left out.
 */
export async function listMedia(
  db: Queryable,
  { q = '', use, rights, page = 1, at = new Date() }: MediaFilters & { actor: Actor; at?: Date },
): Promise<MediaPage> {
  const zone = rights ? (await requireNewsroom(db)).timeZone : 'UTC';
  const where = and(
    isNull(media.replacedBy),
    ...matching(q),
    use && usedAs(use),
    rights && rightsCondition(rights, { at, zone }),
  );
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
  const [row] = isId(mediaId) ? await db.select().from(media).where(eq(media.id, mediaId)) : [];
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

/** Every word must occur in what is said of a picture, in its uploader's name, or in the day it was taken or came. */
function matching(q: string): SQL[] {
  const words = q.replaceAll('\0', '').trim().split(/\s+/).filter(Boolean).slice(0, 10);
  return words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    // Each of these has an index of its own, which Postgres joins; a query within the row would make it read them all.
    const uploader = sql`${media.uploadedBy} = any(array(select ${users.id} from ${users} where ${users.name} ilike ${pattern}))`;
    return sql`((${mediaWords}) ilike ${pattern} or ${uploader} ${dated(word)})`;
  });
}

/** For a year, a month or a day as `2024-07`: or the picture was taken or came in within it. */
function dated(word: string): SQL {
  const days = spanOf(word);
  if (!days) return sql``;
  const within = (column: SQL) => sql`(${column} >= ${days.from}::date and ${column} < ${days.until}::date)`;
  return sql`or ${within(sql`${media.takenOn}`)} or ${within(sql`${media.createdAt}`)}`;
}

function rightsCondition(rights: RightsFilter, moment: { at: Date; zone: string }): SQL {
  const today = dayOf(moment);
  const open = sql`(${media.useUntil} is null or ${media.useUntil} >= ${today})`;
  if (rights === 'expired') return sql`${media.useUntil} < ${today}`;
  if (rights === 'restricted') return sql`${media.restrictions} <> ''`;
  if (rights === 'open') return open;
  const last = dayOf({ ...moment, at: daysLater(moment.at, soonDays) });
  return sql`${media.useUntil} between ${today} and ${last}`;
}
