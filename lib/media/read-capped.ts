import { StetError } from '@/lib/newsroom/errors';

/** Twenty-five megabytes: more than an agency's largest JPEG. */
export const uploadLimit = 25 * 1024 * 1024;

export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** The 413 that names the limit. */
export function tooLarge(limit: number): StetError {
  return new StetError(
    'too large',
    `This file is larger than ${Math.floor(limit / 1024 / 1024)} MB. Export a smaller one.`,
  );
}

/** Reads a stream whole; refuses, and stops reading, at the first byte past the limit. */
export async function readCapped(source: Bytes, limit = uploadLimit): Promise<Buffer> {
  if (source instanceof Uint8Array) {
    if (source.length > limit) throw tooLarge(limit);
    return Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
