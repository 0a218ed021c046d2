import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type Raw = { status: number; headers: IncomingHttpHeaders; body: Buffer };
type Wanted = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer };

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** A request as it goes over the wire: no path tidied, nothing added, nothing decompressed, no redirect followed. */
export function send(url: string, { method = 'GET', path, headers = {}, body }: Wanted = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const { hostname, port, pathname, search } = new URL(url);
    const sent = request({ hostname, port, path: path ?? pathname + search, method, headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end(body);
  });
}
