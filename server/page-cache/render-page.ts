import { IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { type RenderContext, renderContext } from '@/lib/cache/tags';
import { CapturedResponse } from '@/server/page-cache/capture';

/** The framework's request handler. */
export type Render = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What came of a render, before it is dressed for readers. */
export type Rendered = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Where the address has moved to, with status 308. */
  location: string | null;
};

const patience = 30_000;

/**
 * A request that no client wrote: nothing a stranger sends can reach a page that others will be given, and pages can
 * be rendered when nobody asks. `sent` is a form's content, for what is answered to its sender alone.
 */
export function ownRequest(path: string, origin: string, sent?: Buffer): IncomingMessage {
  const { host, protocol } = new URL(origin);
  const request = new IncomingMessage(new Socket());
  request.method = sent ? 'POST' : 'GET';
  request.url = path;
  request.httpVersion = '1.1';
  request.httpVersionMajor = 1;
  request.httpVersionMinor = 1;
  request.headers = { host, accept: 'text/html,*/*', 'x-forwarded-proto': protocol.slice(0, -1) };
  if (sent?.length) request.push(sent);
  request.push(null);
  return request;
}

/** Has the framework answer `request` inside `context`, and takes the answer whole. */
export async function renderPage(render: Render, request: IncomingMessage, context: RenderContext): Promise<Rendered> {
  const response = new CapturedResponse(request);
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page ${request.url} took too long.`)), patience);
  });
  const failed = new Promise<never>((_, reject) => {
    renderContext.run(context, async () => render(request, response)).catch(reject);
  });
  try {
    const { status, headers, body } = await Promise.race([response.captured, failed, tooSlow]);
    if (status < 500 && context.location) return { status: 308, headers, body, location: context.location };
    const location = isRedirect(status) && headers.location ? String(headers.location) : null;
    return { status: status === 200 ? (context.status ?? 200) : status, headers, body, location };
  } finally {
    clearTimeout(timer);
  }
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}
