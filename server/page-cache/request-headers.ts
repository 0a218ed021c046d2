import type { IncomingMessage } from 'node:http';

/** Headers by which the framework talks to itself: from a stranger they skip checks or empty an answer. */
const internal = /^(?:x-middleware-|x-nextjs-|x-matched-path$|x-now-|x-vercel-|x-invoke-|next-resume$)/;
/** What a proxy says of the client; believed only where a proxy is configured. */
const proxied = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
];

/** Prepares a request that goes to the framework whole: strangers' claims leave it. `hops` are the trusted proxies. */
export function disarm(request: IncomingMessage, hops: number): void {
  const { headers } = request;
  for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name];
  const client = trusted(headers['x-forwarded-for'], hops);
  const proto = trusted(headers['x-forwarded-proto'], hops);
  const host = trusted(headers['x-forwarded-host'], hops);
  for (const name of proxied) delete headers[name];
  if (client) headers['x-forwarded-for'] = client;
  if (proto) headers['x-forwarded-proto'] = proto;
  if (host) headers['x-forwarded-host'] = host;
}

/** What the outermost trusted proxy added; whatever stands before it, the client could have written. */
function trusted(header: string | string[] | undefined, hops: number): string | undefined {
  if (hops === 0 || header === undefined) return undefined;
  const list = String(header)
    .split(',')
    .map((value) => value.trim());
  return list[Math.max(0, list.length - hops)];
}
