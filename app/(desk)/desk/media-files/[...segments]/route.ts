import { getDb } from '@/db/client';
import { getActor } from '@/lib/auth/session';
import { readMediaFile } from '@/lib/media/read-file';

type Context = { params: Promise<{ segments: string[] }> };

/** A picture of the library at one size, public or not yet, for whoever is signed in. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  if (!(await getActor())) return sentence(401, 'Sign in to see this picture.');
  const file = await readMediaFile(getDb(), (await params).segments);
  if (!file) return sentence(404, 'There is no picture at this address.');
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.type,
      // Named by its bytes, so it never changes; kept by this browser alone.
      'cache-control': 'private, max-age=3600',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}

const sentence = (status: number, text: string): Response =>
  new Response(text, { status, headers: { 'cache-control': 'private, no-store' } });
