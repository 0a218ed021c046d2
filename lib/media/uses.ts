import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { articles, picturesShown, revisions } from '@/db/schema/articles';
import { authors } from '@/db/schema/authors';
import { settings } from '@/db/schema/newsroom';
import { publicationMedia, publications } from '@/db/schema/record';
import { isVisibleTo } from '@/lib/articles/lookup';
import type { Use } from '@/lib/media/filters';
import type { Actor } from '@/lib/people/actor';

type Sought = { id: string; sha256: string };
/** The columns of a picture that a query goes through, or the values of one. */
type Of = { id: SQL; sha256: SQL };

/**
 * Why a picture must stay, as a sentence; null when nothing shows it. The record comes first: it never lets go. Names
 * the articles whose published versions show it, as far as this person may see them.
 */
export async function whyPictureStays(
  db: Queryable,
  { actor, picture }: { actor: Actor; picture: Sought },
): Promise<string | null> {
  const of = { id: sql`${picture.id}`, sha256: sql`${picture.sha256}` };
  if (await holds(db, shownByRecord(of))) {
    return `${await whereItStands(db, actor, picture.sha256)} shows it, and the record keeps what readers saw.`;
  }
  const reasons: [string, SQL][] = [
    // Names no article: the reader of this sentence may not be allowed to know of it.
    ['An article at the desk uses it. Take it out there first.', shownByRevision(of)],
    ["It is an author's portrait. Give the author another one first.", portrait(of)],
    ["It is the newsroom's logo. Choose another one in the settings first.", logo(of)],
  ];
  for (const [reason, found] of reasons) if (await holds(db, found)) return reason;
  return null;
}

/** A condition on rows of the library: how each picture is used, whoever asks. */
export function usedAs(use: Use): SQL {
  const of = { id: sql`media.id`, sha256: sql`media.sha256` };
  const atDesk = [shownByRevision(of), portrait(of), logo(of)];
  if (use === 'published') return shownByRecord(of);
  const anywhere = sql.join(use === 'used' ? atDesk : [shownByRecord(of), ...atDesk], sql` or `);
  return use === 'used' ? sql`(${anywhere})` : sql`not (${anywhere})`;
}

async function holds(db: Queryable, condition: SQL): Promise<boolean> {
  const { rows } = await db.execute<{ found: boolean }>(sql`select (${condition}) as found`);
  return rows[0]!.found;
}

/** `A published version of “Headline”`, or of the first three of many. */
async function whereItStands(db: Queryable, actor: Actor, sha256: string): Promise<string> {
  const showing = db
    .select({ id: publications.articleId })
    .from(publicationMedia)
    .innerJoin(publications, eq(publications.id, publicationMedia.publicationId))
    .where(eq(publicationMedia.sha256, sha256));
  const named = await db
    .select({ headline: sql<string>`${revisions.document} ->> 'headline'` })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(and(inArray(articles.id, showing), isVisibleTo(actor)))
    .orderBy(desc(articles.firstPublishedAt))
    .limit(4);
  const quoted = named.slice(0, 3).map(({ headline }) => `“${headline}”`);
  if (quoted.length === 0) return 'A published version';
  return `A published version of ${quoted.join(', of ')}${named.length > 3 ? ' and of others' : ''}`;
}

const shownByRecord = ({ sha256 }: Of): SQL =>
  sql`exists (select from publication_media as shown where shown.sha256 = ${sha256})`;

/** The index of `picturesShown` finds the revisions; what an article no longer holds does not count. */
const shownByRevision = ({ sha256 }: Of): SQL =>
  sql`exists (select from (select id, article_id from ${revisions} where ${picturesShown} @> to_jsonb(${sha256}::text)) as kept
    join ${articles} on articles.id = kept.article_id and articles.deleted_at is null
      and kept.id in (articles.latest_revision_id, articles.live_revision_id, articles.scheduled_revision_id))`;

const portrait = ({ id }: Of): SQL => sql`exists (select from ${authors} where ${authors.portraitId} = ${id}::uuid)`;
const logo = ({ id }: Of): SQL => sql`exists (select from ${settings} where ${settings.logoId} = ${id}::uuid)`;
