import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Pool } from 'pg';
import { migrationsAreCurrent } from '@/db/migrations-current';

/** Answers `/healthz` and `/readyz`; false for any other address. */
export async function answerHealth(request: IncomingMessage, response: ServerResponse, pool: Pool): Promise<boolean> {
  const path = request.url?.split('?', 1)[0];
  if (path !== '/healthz' && path !== '/readyz') return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, { status: 'method not allowed' }, { allow: 'GET, HEAD' });
  } else if (path === '/healthz') {
    send(response, 200, { status: 'ok' });
  } else {
    const ready = await migrationsAreCurrent(pool);
    send(response, ready ? 200 : 503, { status: ready ? 'ready' : 'database away or behind' });
  }
  return true;
}

function send(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text);
}
