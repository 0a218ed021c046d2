import { getDb } from '@/db/client';
import { readMediaFile } from '@/lib/media/read-file';
import { previewShows } from '@/lib/previews/queries';

type Context = { params: Promise<{ token: string; sha256: string; rendition: string }> };

const never = { 'x-robots-tag': 'noindex, nofollow' };

/** A picture of a text that is not published, for whoever has an open link to it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, sha256, rendition } = await params;
  const db = getDb();
  const file = (await previewShows(db, token, sha256)) ? await readMediaFile(db, [sha256, rendition]) : null;
  if (!file) return new Response('There is no picture at this address.', { status: 404, headers: never });
  return new Response(new Uint8Array(file.bytes), { headers: { 'content-type': file.type, ...never } });
}
