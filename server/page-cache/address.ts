import { decoded, readQuery } from '@/server/page-cache/query';
import { type ReaderRoute, routeOf } from '@/server/reader-routes';

/** Where a request is to go, judged by its address alone. */
export type Address =
  | { to: 'page'; route: ReaderRoute; key: string }
  | { to: 'desk' }
  | { to: 'api' }
  | { to: 'media' }
  | { to: 'health' }
  | { to: 'framework' }
  | { to: 'speculation rules' }
  | { to: 'plain style' }
  | { to: 'elsewhere'; location: string }
  | { to: 'refused'; why: string };

const longest = { page: 2_048, desk: 8_192, segment: 200 };

const rooms = new Map<string, Address>([
  ['desk', { to: 'desk' }],
  ['api', { to: 'api' }],
  ['media', { to: 'media' }],
  ['_next', { to: 'framework' }],
]);
const own = new Map<string, Address>([
  ['/healthz', { to: 'health' }],
  ['/readyz', { to: 'health' }],
  ['/speculation-rules.json', { to: 'speculation rules' }],
  ['/plain.css', { to: 'plain style' }],
]);

const misspelt: Address = {
  to: 'refused',
  why: 'This address is not written correctly. Check it for stray characters and try again.',
};
const tooLong: Address = {
  to: 'refused',
  why: 'This address is too long. Check that it was copied correctly and try again.',
};

/** Every address where no page can stand shares one: strangers' guesses are neither rendered nor kept one by one. */
export const nowhere: Address = {
  to: 'page',
  route: { pattern: '', reads: [], stored: true, shared: 0 },
  key: '/-/-/-/-/-/-/-',
};

/** `%61` and the like: letters, digits and `-._~` need no encoding, and one page has one spelling. */
const needless = '%(?:2[DdEe]|3\\d|4[1-9A-Fa-f]|5[0-9AaFf]|6[1-9A-Fa-f]|7[0-9AaEe])';
const hasNeedless = new RegExp(needless);
const everyNeedless = new RegExp(needless, 'g');

/** Judges a request's target (`req.url`). */
export function readAddress(url: string): Address {
  if (url.length > longest.desk) return tooLong;
  if (!/^\/[!-~]*$/.test(url)) return misspelt;
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? '' : url.slice(mark + 1);
  const plain = decoded(path);
  if (plain === null || isTreacherous(path, plain)) return misspelt;

  const room = rooms.get(plain.split('/')[1] ?? '');
  if (room) return isTreacherousInside(path, query) ? misspelt : room;
  if (url.length > longest.page || plain.split('/').some((part) => part.length > longest.segment)) return tooLong;
  return own.get(path) ?? pageAt(path, query);
}

/** Paths that two programs may understand differently: `//desk`, `/a/../desk`, `/a%2f..`, backslashes, NUL. */
function isTreacherous(path: string, plain: string): boolean {
  return path.includes('//') || /%2f/i.test(path) || /[\p{Cc}\\]|(?:^|\/)\.{1,2}(?:\/|$)/u.test(plain);
}

/** `/%64esk` and `/desk/….rsc` are no ways into the desk, and what the framework would answer 500 does not reach it. */
function isTreacherousInside(path: string, query: string): boolean {
  return (
    path.endsWith('.rsc') ||
    hasNeedless.test(path.split('/')[1] ?? '') ||
    query.includes('%00') ||
    decoded(query) === null
  );
}

function pageAt(path: string, query: string): Address {
  const usual = path
    .replace(everyNeedless, (code) => decodeURIComponent(code))
    .replace(/(?<=.)\/$/, '')
    .toLowerCase();
  const route = routeOf(usual);
  if (!route) return nowhere;
  if (usual !== path) return { to: 'elsewhere', location: query ? `${usual}?${query}` : usual };
  const read = readQuery(route, query);
  if (!read.ok) return { to: 'refused', why: read.why };
  return { to: 'page', route, key: read.text ? `${path}?${read.text}` : path };
}
