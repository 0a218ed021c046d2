import { LRUCache } from 'lru-cache';
import type { Queryable } from '@/db/client';
import { getMediaBySha, type Media } from '@/lib/media/queries';
import { getMediaStanding } from '@/lib/media/standing';

/** A picture that strangers may see, and the tags under which that is true. */
export type PublicPicture = { picture: Media; tags: string[] };
export type Standing = PublicPicture | 'gone' | 'unknown';

/**
 * Remembers which pictures are public, until a tag of theirs is dropped. What is not public is asked anew each time,
 * so that a picture appears with its article and invented addresses push nothing out.
 */
export function createStandings(db: () => Queryable) {
  const known = new LRUCache<string, PublicPicture>({ max: 20_000 });
  let drops = 0;
  let inDoubt = false;

  return {
    async of(sha256: string): Promise<Standing> {
      const remembered = known.get(sha256);
      if (remembered && !inDoubt) return remembered;
      const before = drops;
      const found = await lookUp(db, sha256).catch((error) => {
        if (remembered) return remembered;
        throw error;
      });
      // What was read before a drop may be what the drop took back.
      if (typeof found === 'object' && drops === before) known.set(sha256, found);
      return found;
    },
    drop(tags: readonly string[]): void {
      drops += 1;
      const fallen = new Set(tags);
      for (const [sha256, { tags: own }] of known.entries()) {
        if (own.some((tag) => fallen.has(tag))) known.delete(sha256);
      }
    },
    dropAll(): void {
      drops += 1;
      known.clear();
    },
    doubt(doubtful: boolean): void {
      inDoubt = doubtful;
    },
  };
}

async function lookUp(db: () => Queryable, sha256: string): Promise<Standing> {
  const found = await getMediaStanding(db(), sha256);
  if (found.standing !== 'public') return found.standing;
  const picture = await getMediaBySha(db(), sha256);
  return picture ? { picture, tags: [`media:${sha256}`, found.witness] } : 'unknown';
}
