import type { OutgoingHttpHeaders } from 'node:http';
import { stripScriptLinks } from '@/server/page-cache/strip-scripts';
import type { ReaderRoute } from '@/server/reader-routes';

/** Name, value, name, value: the form that `writeHead` takes without sorting anything. */
export type HeaderList = string[];

/** What this answer alone carries, e.g. that the page may be out of date. */
export const fromRender: HeaderList = ['Cache-Status', 'stet; fwd=miss'];
export const fromStore: HeaderList = ['Cache-Status', 'stet; hit'];
export const fromStale: HeaderList = [
  'Cache-Status',
  'stet; hit; detail=stale',
  'Warning',
  '110 - "Response is Stale"',
];

/** Nothing that a page of ours could be tricked into holding may run, load from elsewhere or be framed. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer that a reader gets. */
export const readerPolicies: HeaderList = [
  'Content-Security-Policy',
  contentPolicy,
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
  'X-Content-Type-Options',
  'nosniff',
  'Permissions-Policy',
  'browsing-topics=(), camera=(), geolocation=(), microphone=()',
];

/** The same policies for a page whose address is a secret: no other site learns it from a link there. */
export function withoutReferrer(policies: HeaderList): HeaderList {
  return policies.map((value, at) => (policies[at - 1] === 'Referrer-Policy' ? 'no-referrer' : value));
}

/** Only on an origin with TLS: browsers then refuse to go back to plain HTTP. */
export const strictTransport: HeaderList = ['Strict-Transport-Security', 'max-age=31536000'];

/** Lets browsers render the next page while the reader's finger is still over the link. */
export const speculation: HeaderList = ['Speculation-Rules', '"/speculation-rules.json"'];

const kept = ['content-type', 'content-language', 'content-disposition', 'x-robots-tag', 'access-control-allow-origin'];

/** What a page's own headers say to readers; the framework's caching, cookies and internals are left behind. */
export function keptHeaders(headers: OutgoingHttpHeaders): HeaderList {
  const list = kept.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [name, String(value)];
  });
  const link = stripScriptLinks(String(headers.link ?? ''));
  return link ? [...list, 'link', link] : list;
}

/** How long browsers (never without asking) and shared caches (a route's time) may keep an answer. */
export function cacheControl(route: ReaderRoute, status: number): string {
  if (!route.stored || status === 308 || status >= 500 || status === 400) return 'no-store';
  if (status !== 200) return 'public, max-age=0, s-maxage=10';
  return `public, max-age=0, s-maxage=${route.shared}, stale-while-revalidate=${route.shared}`;
}

/** The page's tags, for whatever cache stands in front: it can drop the same pages when we do. */
export function surrogateKeys(tags: readonly string[]): HeaderList {
  return tags.length === 0 ? [] : ['Surrogate-Key', tags.join(' '), 'Cache-Tag', tags.join(',')];
}
