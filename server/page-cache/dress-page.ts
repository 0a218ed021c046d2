import type { Tag } from '@/lib/cache/tags';
import { type Page, packPage } from '@/server/page-cache/page';
import type { Rendered } from '@/server/page-cache/render-page';
import {
  cacheControl,
  type HeaderList,
  keptHeaders,
  surrogateKeys,
  withoutReferrer,
} from '@/server/page-cache/response-headers';
import { stripScripts } from '@/server/page-cache/strip-scripts';
import type { ReaderRoute } from '@/server/reader-routes';

/** Turns what the framework rendered into what readers get, under an instance's policies. */
export function dressPage(
  { status, headers, body, location }: Rendered,
  tags: readonly Tag[],
  route: ReaderRoute,
  policies: HeaderList,
): Promise<Page> {
  const type = String(headers['content-type'] ?? 'application/octet-stream');
  return packPage({
    status,
    type,
    body: location ? Buffer.alloc(0) : isHtml(type) ? withoutScripts(body) : body,
    caching: ['Cache-Control', cacheControl(route, status), 'Vary', 'Accept-Encoding', ...surrogateKeys(tags)],
    headers: [
      ...keptHeaders(headers),
      ...(route.secret ? withoutReferrer(policies) : policies),
      ...(location ? ['Location', location] : []),
    ],
    tags,
  });
}

export function isHtml(type: string): boolean {
  return type.startsWith('text/html');
}

export function withoutScripts(body: Buffer): Buffer {
  return Buffer.from(stripScripts(body.toString('utf8')));
}
