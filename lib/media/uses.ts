import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { authors } from '@/db/schema/authors';
import { settings } from '@/db/schema/newsroom';
import { publicationMedia } from '@/db/schema/record';
import type { Media } from '@/lib/media/queries';

/** Why a picture must stay, as a sentence; null when nothing shows it. The record comes first: it never lets go. */
export async function whyPictureStays(db: Queryable, picture: Pick<Media, 'id' | 'sha256'>): Promise<string | null> {
  const { id, sha256 } = picture;
  const reasons: [string, SQL][] = [
    ['A published version shows it, and the record keeps what readers saw.', shownByRecord(db, sha256)],
    // Names no article: the reader of this sentence may not be allowed to know of it.
    ['An article at the desk uses it. Take it out there first.', shownByRevision(db, sha256)],
    ["It is an author's portrait. Give the author another one first.", portrait(db, id)],
    ["It is the newsroom's logo. Choose another one in the settings first.", logo(db, id)],
  ];
  for (const [reason, found] of reasons) {
    const { rows } = await db.execute<{ found: boolean }>(sql`select exists(${found}) as found`);
    if (rows[0]?.found) return reason;
  }
  return null;
}

const one = { one: sql`1` };

function shownByRecord(db: Queryable, sha256: string): SQL {
  return db.select(one).from(publicationMedia).where(eq(publicationMedia.sha256, sha256)).getSQL();
}

function shownByRevision(db: Queryable, sha256: string): SQL {
  return db
    .select(one)
    .from(articles)
    .innerJoin(
      revisions,
      or(
        eq(revisions.id, articles.latestRevisionId),
        eq(revisions.id, articles.liveRevisionId),
        eq(revisions.id, articles.scheduledRevisionId),
      ),
    )
    .where(and(isNull(articles.deletedAt), sql`position(${sha256} in ${revisions.document}::text) > 0`))
    .getSQL();
}

function portrait(db: Queryable, mediaId: string): SQL {
  return db.select(one).from(authors).where(eq(authors.portraitId, mediaId)).getSQL();
}

function logo(db: Queryable, mediaId: string): SQL {
  return db.select(one).from(settings).where(eq(settings.logoId, mediaId)).getSQL();
}
