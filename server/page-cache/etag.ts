import { createHash } from 'node:crypto';
import type { Encoding } from '@/server/page-cache/encoding';

/** A strong entity tag: same bytes, same tag, on every process. */
export function etagOf(body: Buffer, encoding: Encoding): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}-${encoding}"`;
}

/** Whether an `If-None-Match` names `etag`: a list, weak or strong, or `*`. */
export function namesEtag(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.match(/"[^"]*"/g)?.some((named) => named === etag) ?? false;
}
