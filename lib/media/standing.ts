import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles } from '@/db/schema/articles';
import { authors } from '@/db/schema/authors';
import { media } from '@/db/schema/media';
import { settings } from '@/db/schema/newsroom';
import { publicationMedia, publications } from '@/db/schema/record';
import { dependsOn, type Tag } from '@/lib/cache/tags';

/** Why a stranger may see a picture: the witness's tag falls when that reason may have gone. */
export type MediaStanding =
  | { standing: 'public'; witness: Tag }
  /** Was published, and is no longer. */
  | { standing: 'gone' }
  /** Never was: says as little as an address that never existed. */
  | { standing: 'unknown' };

/** Whether a master's bytes are public: some publication of a live article shows it, or it is a portrait or the logo. */
export async function getMediaStanding(db: Queryable, sha256: string): Promise<MediaStanding> {
  dependsOn(`media:${sha256}`);
  const witness = (await liveArticle(db, sha256)) ?? (await portraitOf(db, sha256)) ?? (await logo(db, sha256));
  if (witness) return { standing: 'public', witness };
  const [once] = await db.select().from(publicationMedia).where(eq(publicationMedia.sha256, sha256)).limit(1);
  return { standing: once ? 'gone' : 'unknown' };
}

/** Whether strangers may see a master. */
export async function isMediaPublic(db: Queryable, sha256: string): Promise<boolean> {
  return (await getMediaStanding(db, sha256)).standing === 'public';
}

async function liveArticle(db: Queryable, sha256: string): Promise<Tag | null> {
  const [row] = await db
    .select({ id: articles.id })
    .from(publicationMedia)
    .innerJoin(publications, eq(publications.id, publicationMedia.publicationId))
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(and(eq(publicationMedia.sha256, sha256), inArray(articles.live, ['published', 'retracted'])))
    .orderBy(asc(articles.firstPublishedAt))
    .limit(1);
  return row ? `article:${row.id}` : null;
}

async function portraitOf(db: Queryable, sha256: string): Promise<Tag | null> {
  const [row] = await db
    .select({ id: authors.id })
    .from(authors)
    .innerJoin(media, eq(media.id, authors.portraitId))
    .where(eq(media.sha256, sha256))
    .limit(1);
  return row ? `author:${row.id}` : null;
}

async function logo(db: Queryable, sha256: string): Promise<Tag | null> {
  const [row] = await db
    .select({ id: settings.id })
    .from(settings)
    .innerJoin(media, eq(media.id, settings.logoId))
    .where(eq(media.sha256, sha256))
    .limit(1);
  return row ? 'site' : null;
}
