import type { IncomingMessage } from 'node:http';
import type { RenderContext } from '@/lib/cache/tags';
import { dressPage } from '@/server/page-cache/dress-page';
import { Gate } from '@/server/page-cache/gate';
import type { Page } from '@/server/page-cache/page';
import { ownRequest, type Render, renderPage } from '@/server/page-cache/render-page';
import { disarm } from '@/server/page-cache/request-headers';
import type { HeaderList } from '@/server/page-cache/response-headers';
import type { ReaderRoute } from '@/server/reader-routes';

/** Five thousand characters of any script, each written as nine in a form's own encoding. */
const mostBytes = 64 * 1024;

/** More than a form of ours can hold. */
export class TooMuch extends Error {}

export type SentForms = {
  render: Render;
  url: string;
  policies: HeaderList;
  trustProxy: number;
};

/** Takes what readers send with a page's form, a few at once: a flood of them waits in line, not in the database. */
export class FormTaker {
  readonly #gate = new Gate(4, 100);
  readonly #options: SentForms;

  constructor(options: SentForms) {
    this.#options = options;
  }

  /**
   * Hands one form to the framework and gives the answer, which nobody keeps: where to go on, or the form's page drawn
   * around what was typed. Throws `TooMuch`, and `TooBusy`.
   */
  async take(request: IncomingMessage, route: ReaderRoute, key: string): Promise<Page> {
    const body = await readBody(request);
    return this.#gate.pass(() => this.#answer(this.#formRequest(request, route, key, body), route, key));
  }

  async #answer(sent: IncomingMessage, route: ReaderRoute, key: string): Promise<Page> {
    const { render, url, policies } = this.#options;
    const context: RenderContext = { tags: new Set() };
    const done = await renderPage(render, sent, context);
    const { again } = context;
    if (!again) return dressPage(done, [], route, policies);
    const around = { tags: new Set<never>(), again, status: again.status };
    return dressPage(await renderPage(render, ownRequest(key, url), around), [], route, policies);
  }

  /** What the framework gets: the form, where it came from, and nothing else that a stranger wrote. */
  #formRequest(request: IncomingMessage, route: ReaderRoute, key: string, body: Buffer): IncomingMessage {
    disarm(request, this.#options.trustProxy);
    const { headers, socket } = request;
    const [path = '', query] = key.split('?', 2);
    const form = ownRequest(`${path}${route.sends}${query ? `?${query}` : ''}`, this.#options.url, body);
    const from = headers['x-forwarded-for'] ?? socket.remoteAddress ?? '';
    Object.assign(form.headers, { 'x-forwarded-for': from, 'content-length': String(body.length) });
    for (const name of ['host', 'content-type', 'origin', 'sec-fetch-site'] as const) {
      if (headers[name] !== undefined) form.headers[name] = headers[name];
    }
    return form;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length']) > mostBytes) throw new TooMuch();
  const chunks: Buffer[] = [];
  let length = 0;
  // What is too much is answered, so the connection must outlast the reading.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) throw new TooMuch();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
