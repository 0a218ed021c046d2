import { count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Queryable } from '@/db/client';
import { articles, revisions } from '@/db/schema/articles';
import { users } from '@/db/schema/people';
import { redactions } from '@/db/schema/record';
import { isId } from '@/lib/body/ids';

const deciders = alias(users, 'deciders');

const select = (db: Queryable) =>
  db
    .select({
      id: redactions.id,
      articleId: redactions.articleId,
      headline: sql<string>`coalesce(${revisions.document} ->> 'headline', '')`,
      target: redactions.target,
      reason: redactions.reason,
      requestedBy: redactions.requestedBy,
      askedBy: users.name,
      askedAt: redactions.requestedAt,
      decision: redactions.decision,
      decidedBy: deciders.name,
      decidedAt: redactions.decidedAt,
    })
    .from(redactions)
    .innerJoin(articles, eq(articles.id, redactions.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.latestRevisionId))
    .innerJoin(users, eq(users.id, redactions.requestedBy))
    .leftJoin(deciders, eq(deciders.id, redactions.decidedBy));

export type RedactionRequest = Awaited<ReturnType<typeof listOpenRedactions>>[number];

/** Requests that wait for a second person, the oldest first. */
export const listOpenRedactions = (db: Queryable) =>
  select(db).where(isNull(redactions.decision)).orderBy(redactions.requestedAt);

/** The latest that were decided on. */
export const listDecidedRedactions = (db: Queryable, limit = 50) =>
  select(db).where(isNotNull(redactions.decision)).orderBy(desc(redactions.decidedAt)).limit(limit);

/** One request; null where there is none. */
export async function getRedaction(db: Queryable, redactionId: string): Promise<RedactionRequest | null> {
  const [row] = isId(redactionId) ? await select(db).where(eq(redactions.id, redactionId)) : [];
  return row ?? null;
}

/** How many wait. */
export async function countOpenRedactions(db: Queryable): Promise<number> {
  const [row] = await db.select({ open: count() }).from(redactions).where(isNull(redactions.decision));
  return row?.open ?? 0;
}
