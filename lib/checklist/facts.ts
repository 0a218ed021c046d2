import type { Queryable } from '@/db/client';
import { listDeadPaths } from '@/lib/articles/dead-paths';
import type { ChecklistFacts } from '@/lib/checklist/check';
import { listExpired } from '@/lib/checklist/rights';
import type { Uses } from '@/lib/checklist/uses';
import { countOpenComments } from '@/lib/comments/queries';
import { findingsFor } from '@/lib/links/finding';
import { listFindings } from '@/lib/links/results';

/** `articleId` is null for an article not yet saved; `at` is the moment for which rights are looked at. */
export type FactsWanted = Uses & { articleId: string | null; at?: Date };

/** What the text itself does not say of it, as known now. */
export async function gatherFacts(
  db: Queryable,
  { articleId, hrefs, pictures, at = new Date() }: FactsWanted,
): Promise<ChecklistFacts> {
  // One after another: in a transaction they share a connection.
  const known = await listFindings(db, hrefs);
  const dead = await listDeadPaths(db, hrefs);
  return {
    links: findingsFor(hrefs, known, dead),
    openComments: articleId ? await countOpenComments(db, articleId) : 0,
    rights: await listExpired(db, { articleId, pictures, at }),
  };
}
