import { inArray } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { media } from '@/db/schema/media';
import { isId } from '@/lib/body/ids';
import { rightsProblems } from '@/lib/media/rights';
import type { Issue } from '@/lib/newsroom/errors';
import { requireNewsroom } from '@/lib/newsroom/queries';

/** A picture of the library and the field that shows it. */
export type PictureUse = { media: string; field: string };

/** Which of these pictures may not be newly used at that moment, an issue each with the field that shows it. */
export async function listRightsProblems(db: Queryable, uses: readonly PictureUse[], at: Date): Promise<Issue[]> {
  const ids = uses.map((use) => use.media).filter(isId);
  if (ids.length === 0) return [];
  const known = await db.select({ id: media.id, useUntil: media.useUntil }).from(media).where(inArray(media.id, ids));
  const { timeZone: zone } = await requireNewsroom(db);
  return uses.flatMap(({ media: id, field }) => {
    const rights = known.find((row) => row.id === id);
    return rights ? rightsProblems(rights, { at, zone }).map((message) => ({ field, message })) : [];
  });
}
