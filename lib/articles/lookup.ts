import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '@/db/client';
import { articleColumns, articles } from '@/db/schema/articles';
import { canDo, type Standing, sightOf } from '@/lib/articles/permissions';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

export type ArticleRow = Pick<typeof articles.$inferSelect, keyof typeof articleColumns>;

/**
 * Whether an article is the user's own: they created it, it is assigned to them, or an author linked to them stands in
 * its newest revision's bylines.
 * Plain SQL: in a selected field drizzle would leave out the tables' names, and `id` would mean two things.
 */
export const isOwn = (
  userId: string | SQL,
) => sql<boolean>`(articles.created_by = ${userId} or articles.assigned_to = ${userId} or exists (
  select 1 from revisions as newest
    cross join lateral jsonb_array_elements(newest.document -> 'bylines') as line
    join authors on authors.id = (line ->> 'author')::uuid
  where newest.id = articles.latest_revision_id and authors.user_id = ${userId}))`;

/** A condition: what a person may see of the desk's articles, drafts included. */
export const isVisibleTo = (actor: Actor) =>
  and(
    isNull(articles.deletedAt),
    actor.role === 'reporter' ? sql`(${articles.live} in ('published', 'retracted') or ${isOwn(actor.id)})` : undefined,
  );

export type Sighted = { article: ArticleRow; standing: Standing; sight: 'working' | 'live' };

type Finding = { lock?: boolean; deleted?: boolean };

async function find(
  db: Queryable,
  actor: Actor,
  articleId: string,
  { lock = false, deleted = false }: Finding = {},
): Promise<Sighted | null> {
  const isSought = deleted ? isNotNull(articles.deletedAt) : isNull(articles.deletedAt);
  const query = db
    .select({ article: articleColumns, own: isOwn(actor.id) })
    .from(articles)
    .where(and(eq(articles.id, articleId), isSought));
  const [row] = lock ? await query.for('update', { of: articles }) : await query;
  if (!row) return null;
  const standing = { role: actor.role, own: row.own };
  const sight = sightOf(standing, row.article);
  return sight && { article: row.article, standing, sight };
}

/** The article as this person may see it, or null: absent and out of reach look alike. */
export const findArticle = (db: Queryable, actor: Actor, articleId: string) => find(db, actor, articleId);

/** The same under its row lock. Throws `not found`. */
export async function lockArticle(tx: Transaction, actor: Actor, articleId: string): Promise<Sighted> {
  const found = await find(tx, actor, articleId, { lock: true });
  if (!found) throw new StetError('not found', 'There is no such article, or it is not yours to see.');
  return found;
}

/** A deleted draft that this person could delete themselves, under its row lock if that is asked for; or null. */
export async function findDeleted(
  db: Queryable,
  actor: Actor,
  articleId: string,
  lock = false,
): Promise<Sighted | null> {
  const found = await find(db, actor, articleId, { lock, deleted: true });
  return found && canDo('delete draft', found.standing, found.article) ? found : null;
}
