import type { Database } from '@/db/client';
import { findArticle } from '@/lib/articles/lookup';
import type { ChecklistFacts } from '@/lib/checklist/check';
import { gatherFacts } from '@/lib/checklist/facts';
import type { Uses } from '@/lib/checklist/uses';
import { askForLook } from '@/lib/links/results';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor } from '@/lib/people/actor';

/**
 * What is known of the links and pictures on somebody's screen, saved or not; links that nobody has looked at lately are
 * queued for a look. What is said of an article at the desk is for those who see its working text.
 */
export async function lookAtScreen(
  db: Database,
  { actor, articleId, ...uses }: Uses & { actor: Actor; articleId: string | null },
): Promise<ChecklistFacts> {
  const found = articleId && (await findArticle(db, actor, articleId));
  if (articleId && !found) throw new StetError('not found', 'There is no such article, or it is not yours to see.');
  await askForLook(db, uses.hrefs);
  return gatherFacts(db, { ...uses, articleId: found && found.sight === 'working' ? articleId : null });
}
