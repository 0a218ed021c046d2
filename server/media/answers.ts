import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { etagOf, namesEtag } from '@/server/page-cache/etag';

/** Bytes ready to be sent, with their entity tag. */
export type Held = { type: string; bytes: Buffer; etag: string };

export const hold = (type: string, bytes: Buffer): Held => ({ type, bytes, etag: etagOf(bytes, 'identity') });

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * A picture can be withdrawn, so nothing is `immutable`: a browser asks again after an hour, and a cache in front keeps
 * it for a year only if it understands the keys by which it is told to let go.
 */
const keeping = (tags: readonly string[]) => ({
  'Cache-Control': 'public, max-age=3600',
  'Surrogate-Control': 'max-age=31536000',
  'Surrogate-Key': tags.join(' '),
  'Cache-Tag': tags.join(','),
});

/** Sends bytes, or 304 where the reader has them. */
export function sendHeld(
  request: IncomingMessage,
  response: ServerResponse,
  held: Held,
  tags: readonly string[],
): void {
  if (notModified(request, response, held.etag, tags)) return;
  response.writeHead(200, {
    ...{ ...always, ...keeping(tags) },
    ...{ 'Content-Type': held.type, 'Content-Length': held.bytes.length, ETag: held.etag },
    // Drawings carry their styles inside.
    ...(held.type === 'image/svg+xml' && {
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    }),
  });
  response.end(request.method === 'HEAD' ? undefined : held.bytes);
}

/** Streams a file that never changes and is named by its own hash; false when it is missing. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, type, sha256, tags }: { file: string; type: string; sha256: string; tags: readonly string[] },
): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (!found) return false;
  const etag = `"${sha256}"`;
  if (notModified(request, response, etag, tags)) return true;
  response.writeHead(200, {
    ...{ ...always, ...keeping(tags) },
    ...{ 'Content-Type': type, 'Content-Length': found.size, ETag: etag },
  });
  if (request.method === 'HEAD') response.end();
  // A reader who hangs up half way is nobody's fault.
  else await pipeline(createReadStream(file), response).catch(() => response.destroy());
  return true;
}

/** A sentence instead of a picture; never kept, since the picture may appear or return. */
export function sendSentence(response: ServerResponse, status: number, sentence: string, headers = {}): void {
  response.writeHead(status, {
    ...always,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(sentence),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : sentence);
}

function notModified(
  request: IncomingMessage,
  response: ServerResponse,
  etag: string,
  tags: readonly string[],
): boolean {
  if (!namesEtag(request.headers['if-none-match'] ?? '', etag)) return false;
  response.writeHead(304, { ...always, ...keeping(tags), ETag: etag });
  response.end();
  return true;
}
