import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, type Encoding, plainFrom } from '@/server/page-cache/encoding';
import { namesEtag } from '@/server/page-cache/etag';
import type { Page, Variant } from '@/server/page-cache/page';
import { sendReady } from '@/server/page-cache/ready-answer';
import { fromStore, type HeaderList } from '@/server/page-cache/response-headers';

/** Answers `request` with a page. The way of a hit: it computes nothing it can avoid. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, origin: HeaderList): void {
  const { headers } = request;
  const encoding = chooseEncoding(headers['accept-encoding'] as string | undefined);
  const variant = page.variants[encoding] ?? page.variants.identity;
  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined && variant.etag !== '' && namesEtag(ifNoneMatch, variant.etag)) {
    response.writeHead(304, variant.notModified.concat(origin));
    response.end();
    return;
  }
  if (origin === fromStore && variant.ready && sendReady(request, response, variant.ready)) return;
  response.writeHead(page.status, variant.headers.concat(origin));
  if (request.method === 'HEAD') response.end();
  else response.end(bodyFor(page, variant, encoding));
}

function bodyFor(page: Page, variant: Variant, encoding: Encoding): Buffer {
  return encoding === 'identity' && page.variants.gzip ? plainFrom(page.variants.gzip.body) : variant.body;
}
