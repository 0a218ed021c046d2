import type { IncomingMessage, ServerResponse } from 'node:http';
import { isHtml, withoutScripts } from '@/server/page-cache/dress-page';
import { type Render, renderPage } from '@/server/page-cache/render-page';
import type { HeaderList } from '@/server/page-cache/response-headers';

/** What a live answer is given beside its own headers, and whether its HTML may keep scripts. */
export type LiveDress = { policies: HeaderList; scripts: boolean };

/**
 * Passes one request to the framework and its answer to the client, with the status that the page asked for. Nothing
 * is kept. For what is not a reader's page (`/api`), and for every page in development.
 */
export async function answerLive(
  request: IncomingMessage,
  response: ServerResponse,
  render: Render,
  { policies, scripts }: LiveDress,
): Promise<void> {
  delete request.headers['accept-encoding'];
  const { status, headers, body, location } = await renderPage(render, request, { tags: new Set() });
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && name !== 'content-length') response.setHeader(name, value);
  }
  for (let at = 0; at + 1 < policies.length; at += 2) response.setHeader(policies[at] ?? '', policies[at + 1] ?? '');
  if (location) response.setHeader('Location', location);
  const stripped = !scripts && isHtml(String(headers['content-type'] ?? ''));
  const sent = stripped ? withoutScripts(body) : body;
  response.statusCode = status;
  if (status !== 204 && status !== 304) response.setHeader('Content-Length', sent.length);
  response.end(request.method === 'HEAD' ? undefined : sent);
}
