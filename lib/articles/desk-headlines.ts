import { desc, type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { deskLines } from '@/db/schema/desk-list';
import { isSeenBy } from '@/lib/articles/desk-reach';
import type { DraftState, LiveState } from '@/lib/articles/status';
import type { Actor } from '@/lib/people/actor';

export type FoundHeadline = { id: string; headline: string; language: string; live: LiveState; draftState: DraftState };

const most = 8;

/**
 * The articles whose headline holds each of the words, the newest change first, as far as a person may see them; without
 * words those changed last. Archived ones too: whoever names an article wants it.
 */
export async function findHeadlines(
  db: Queryable,
  { actor, q }: { actor: Actor; q: string },
): Promise<FoundHeadline[]> {
  const words = q.replaceAll('\u0000', ' ').trim().split(/\s+/u).filter(Boolean).slice(0, 10);
  const where: SQL[] = [
    isSeenBy(actor),
    ...words.map((word) => sql`desk_lines.headline ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`),
  ];
  return db
    .select({
      id: deskLines.articleId,
      headline: deskLines.headline,
      language: deskLines.language,
      live: deskLines.live,
      draftState: deskLines.draftState,
    })
    .from(deskLines)
    .where(sql.join(where, sql` and `))
    .orderBy(desc(deskLines.updatedAt), desc(deskLines.articleId))
    .limit(most);
}
