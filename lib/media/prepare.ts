import { desc, inArray } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { media } from '@/db/schema/media';
import { publicationMedia } from '@/db/schema/record';
import { type Master, renderRendition } from '@/lib/media/render-rendition';
import { widthsFor } from '@/lib/media/renditions';
import { mediaRoot } from '@/lib/media/store';

/** Phones and the front ask for these first, and nearly every browser reads AVIF; the rest is made when asked for. */
const firstWidths = [800, 640, 480, 1200, 320];

type Options = { root?: string; signal?: AbortSignal };

/** Makes ahead what readers will ask for first, one after another, so that the first of them does not wait. */
export async function prepareRenditions(master: Master, { root = mediaRoot(), signal }: Options = {}): Promise<void> {
  const offered = widthsFor(master.width);
  for (const width of firstWidths) {
    if (signal?.aborted) return;
    if (offered.includes(width)) await renderRendition(root, master, { shape: 'whole', width, format: 'avif' });
  }
}

/** The same for the newest published pictures: after a first start, an import or a lost folder of renditions. */
export async function preparePublished(
  db: Queryable,
  { limit = 100, ...options }: Options & { limit?: number } = {},
): Promise<void> {
  const published = db.select({ sha256: publicationMedia.sha256 }).from(publicationMedia);
  const rows = await db
    .select()
    .from(media)
    .where(inArray(media.sha256, published))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(limit);
  for (const row of rows) {
    if (options.signal?.aborted) return;
    await prepareRenditions(row, options);
  }
}
