import type { Queryable } from '@/db/client';
import { getMediaBySha, type Media } from '@/lib/media/queries';
import { renderRendition } from '@/lib/media/render-rendition';
import { parseRenditionName, renditionTypes } from '@/lib/media/renditions';
import { isSha256, mediaRoot, readMaster } from '@/lib/media/store';

export type MediaFile = { type: string; bytes: Buffer };

/** A rendition's bytes by its name in the address; null for a name that this picture does not have. */
export async function readRenditionFile(root: string, picture: Media, name: string): Promise<MediaFile | null> {
  const rendition = parseRenditionName(name, picture.width);
  if (!rendition) return null;
  const bytes = await renderRendition(root, picture, rendition);
  return bytes && { type: renditionTypes[rendition.format], bytes };
}

/**
 * The file at `/desk/media-files/{segments}`: public or not, so whoever calls this has checked that a desk user asks.
 * Null for an address that names none.
 */
export async function readMediaFile(
  db: Queryable,
  segments: readonly string[],
  root = mediaRoot(),
): Promise<MediaFile | null> {
  const [sha256 = '', name, ...more] = segments;
  if (!isSha256(sha256) || more.length > 0) return null;
  const picture = await getMediaBySha(db, sha256);
  if (!picture) return null;
  if (name !== undefined) return readRenditionFile(root, picture, name);
  const bytes = await readMaster(root, sha256);
  return bytes && { type: picture.type, bytes };
}
