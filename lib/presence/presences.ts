import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Queryable } from '@/db/client';
import { users } from '@/db/schema/people';
import { handOvers, presences } from '@/db/schema/presence';
import { findArticle } from '@/lib/articles/lookup';
import { hashOf } from '@/lib/auth/sessions';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';
import type { ArticlePresence } from '@/lib/presence/article-presence';

/** After this without a sign of life an editor is taken for gone. */
const lifetime = sql`interval '60 seconds'`;

type Where = { actor: Actor; articleId: string };
type Entering = Where & { sessionId: string; editorId: string; blockId: string | null };

/**
 * The article, where this person sees its working text; drafts of others, and whoever works on them, are not found.
 * Throws `not found`.
 */
export async function requireWorkplace(db: Queryable, { actor, articleId }: Where) {
  const found = await findArticle(db, actor, articleId);
  if (found?.sight === 'working') return found;
  throw new StetError('not found', 'There is no such article, or it is not yours to see.');
}

/**
 * Says that somebody has the article open, and in which block they are. Repeatable. Whoever comes in anew begins without
 * what was handed over to them before they left: the other has been writing again since.
 */
export async function enterArticle(db: Database, entering: Entering): Promise<void> {
  const { actor, articleId, sessionId, editorId, blockId } = entering;
  await db.transaction(async (tx) => {
    await requireWorkplace(tx, entering);
    const own = and(eq(presences.articleId, articleId), eq(presences.userId, actor.id));
    const [before] = await tx.select({ editor: presences.editorId }).from(presences).where(own).limit(1);
    if (!before) {
      await tx.delete(handOvers).where(and(eq(handOvers.articleId, articleId), eq(handOvers.askedBy, actor.id)));
    }
    await tx
      .insert(presences)
      .values({ editorId, articleId, userId: actor.id, sessionHash: hashOf(sessionId), blockId })
      .onConflictDoUpdate({
        target: presences.editorId,
        set: { articleId, blockId, sessionHash: hashOf(sessionId), seenAt: sql`now()` },
        // An editor's name is its own: nobody speaks for another's.
        setWhere: eq(presences.userId, actor.id),
      });
  });
}

export async function leaveArticle(db: Queryable, { actor, editorId }: { actor: Actor; editorId: string }) {
  await db.delete(presences).where(and(eq(presences.editorId, editorId), eq(presences.userId, actor.id)));
}

/** Keeps the editors of one browser alive while its stream is open, and lets go of those that nobody keeps. */
export async function keepPresent(
  db: Queryable,
  { sessionId, articles }: { sessionId: string; articles: readonly string[] },
): Promise<void> {
  await db
    .update(presences)
    .set({ seenAt: sql`now()` })
    .where(and(eq(presences.sessionHash, hashOf(sessionId)), inArray(presences.articleId, [...articles])));
  await db.delete(presences).where(lt(presences.seenAt, sql`now() - ${lifetime}`));
}

/** Who is in an article, for somebody who sees its working text; null for everyone else. */
export async function getPresence(db: Queryable, { actor, articleId }: Where): Promise<ArticlePresence | null> {
  const found = await findArticle(db, actor, articleId);
  if (found?.sight !== 'working') return null;
  const present = await db
    .select({
      ...{ editor: presences.editorId, user: users.id, name: users.name },
      ...{ block: presences.blockId, since: presences.since },
    })
    .from(presences)
    .innerJoin(users, eq(users.id, presences.userId))
    .where(and(eq(presences.articleId, articleId), sql`${presences.seenAt} > now() - ${lifetime}`))
    .orderBy(asc(presences.since));
  return {
    article: articleId,
    version: found.article.version,
    present: present.map((one) => ({ ...one, since: one.since.toISOString() })),
    handOvers: await listHandOvers(db, articleId),
    at: new Date().toISOString(),
  };
}

async function listHandOvers(db: Queryable, articleId: string): Promise<ArticlePresence['handOvers']> {
  const [asked, asker] = [alias(users, 'asked'), alias(users, 'asker')];
  const rows = await db
    .select({
      askedOf: { id: asked.id, name: asked.name },
      askedBy: { id: asker.id, name: asker.name },
      ...{ askedAt: handOvers.askedAt, answer: handOvers.answer, answeredAt: handOvers.answeredAt },
    })
    .from(handOvers)
    .innerJoin(asked, eq(asked.id, handOvers.askedOf))
    .innerJoin(asker, eq(asker.id, handOvers.askedBy))
    .where(eq(handOvers.articleId, articleId));
  return rows.map((row) => ({
    ...row,
    askedAt: row.askedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  }));
}
