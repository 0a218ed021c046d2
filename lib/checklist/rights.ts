import type { Queryable } from '@/db/client';
import type { PictureUse } from '@/lib/checklist/uses';
import type { Issue } from '@/lib/newsroom/errors';

/** Which of these pictures may not be used at that moment, a sentence each: none, until the library knows rights. */
export async function listRightsProblems(
  _db: Queryable,
  _pictures: readonly PictureUse[],
  _at: Date,
): Promise<Issue[]> {
  return [];
}
