import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { events } from '@/db/schema/events';
import { users } from '@/db/schema/people';
import { findDeleted } from '@/lib/articles/lookup';
import { workingDocument } from '@/lib/articles/revise';
import type { Actor } from '@/lib/people/actor';

export type DeletedDraft = { headline: string; by: string; at: Date };

/** A draft that was deleted and that this person may bring back, or null. */
export async function getDeletedDraft(
  db: Database,
  { actor, articleId }: { actor: Actor; articleId: string },
): Promise<DeletedDraft | null> {
  const found = await findDeleted(db, actor, articleId);
  if (!found) return null;
  const [deletion] = await db
    .select({ by: users.name, at: events.at })
    .from(events)
    .innerJoin(users, eq(users.id, events.actorId))
    .where(and(eq(events.articleId, articleId), eq(events.type, 'article.deleted')))
    .orderBy(desc(events.at))
    .limit(1);
  return deletion ? { headline: (await workingDocument(db, found.article)).headline, ...deletion } : null;
}
