import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLocal } from '@/lib/newsroom/site-address';
import type { Settings } from '@/server/settings';

type Asked = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } };

const byProxy = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];
const loopback = /^(127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/;

/** Whether a request was made on this machine, by a browser that asked for this machine, with no proxy between. */
export function isNear({ headers, socket }: Asked, { url, trustProxy }: Pick<Settings, 'url' | 'trustProxy'>): boolean {
  if (trustProxy > 0 || !isLocal(url) || byProxy.some((name) => headers[name] !== undefined)) return false;
  // A stranger's name that leads to 127.0.0.1 would let their page speak to us through somebody's browser.
  const asked = `http://${headers.host}`;
  return loopback.test(socket.remoteAddress ?? '') && URL.canParse(asked) && isLocal(asked);
}

/** Tells the set-up page whether its visitor is near, under a word that no visitor can know. */
export function markNearness(request: IncomingMessage, settings: Settings): void {
  if (!request.url?.startsWith('/desk/setup')) return;
  process.env.STET_NEAR ??= randomBytes(24).toString('base64url');
  delete request.headers['x-stet-near'];
  if (isNear(request, settings)) request.headers['x-stet-near'] = process.env.STET_NEAR;
}
