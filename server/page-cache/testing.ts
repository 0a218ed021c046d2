import { createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dependsOn, type Tag } from '@/lib/cache/tags';
import { createPageCache, type PageCache, type PageCacheOptions } from '@/server/page-cache/front';
import type { Render } from '@/server/page-cache/render-page';

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };
export type Asking = { method?: string; headers?: Record<string, string>; body?: string };
export type Ask = (path: string, asking?: Asking) => Promise<Reply>;

export type TestFront = { cache: PageCache; ask: Ask; errors: unknown[] };

/** A page cache on a port of its own, before a renderer that stands for the framework. */
export function openTestFront(render: Render, options: Partial<PageCacheOptions> = {}): TestFront {
  const errors: unknown[] = [];
  const cache = createPageCache({
    render,
    url: 'http://localhost',
    buildFolder: 'no-build',
    health: (_, response) => response.end('healthy'),
    media: (_, response) => response.end('a picture'),
    onError: (error) => errors.push(error),
    ...options,
  });
  return { cache, ask: openTestServer(cache.listener), errors };
}

/** Serves `listener`; gives a way to ask it that sends paths and headers just as they are written. */
export function openTestServer(listener: RequestListener): Ask {
  const server = createServer(listener);
  const listening = new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It ends with the tests' process.
  server.unref();
  const send = (path: string, { method = 'GET', headers = {}, body }: Asking): Promise<Reply> => {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const whole = Buffer.concat(chunks);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  };
  return async (path, asking = {}) => {
    await listening;
    return send(path, asking);
  };
}

/** A renderer that counts: each page says how many times it has been rendered, and declares the given tags. */
export function countingRenderer(tagsOf: (path: string) => Tag[] = (path) => [`path:${path}`]) {
  const counts = new Map<string, number>();
  const render: Render = (request, response) => {
    const url = request.url ?? '';
    const count = (counts.get(url) ?? 0) + 1;
    counts.set(url, count);
    dependsOn(...tagsOf(url));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!DOCTYPE html><title>${url}</title><p>rendered ${count}</p>${filler}`);
  };
  return { render, times: (url: string) => counts.get(url) ?? 0 };
}

/** Enough text to be worth compressing. */
const filler = '<p>The council will vote again on Tuesday.</p>'.repeat(20);

/** A promise and the function that fulfils it: to hold a render where a test wants it. */
export function latch(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
