import type { Queryable } from '@/db/client';
import { listShownPictures } from '@/lib/articles/shown-pictures';
import type { Uses } from '@/lib/checklist/uses';
import { listRightsProblems } from '@/lib/media/rights-queries';
import type { Issue } from '@/lib/newsroom/errors';

/**
 * Which pictures of an article may not go out at that moment, a sentence each. What readers see already may stay: a
 * correction must never wait for a picture desk.
 */
export async function listExpired(
  db: Queryable,
  { articleId, pictures, at }: Pick<Uses, 'pictures'> & { articleId: string | null; at: Date },
): Promise<Issue[]> {
  const shown = articleId ? await listShownPictures(db, articleId) : [];
  const fresh = pictures.filter(({ sha256 }) => !shown.includes(sha256));
  return listRightsProblems(db, fresh, at);
}
