import { type NextRequest, NextResponse } from 'next/server';
import { sessionCookie } from '@/lib/auth/cookie';

// What scripts ask for passes by, and says 401 by itself: the proxy would keep each body in memory, strangers' too, cut
// uploads off at 10 MB without a word, and take as long as all the rest of an autosave's way in.
export const config = { matcher: ['/desk', '/desk/((?!api/).*)'] };

/** Addresses under /desk that answer strangers by themselves. */
const open = /^\/desk\/(sign-in|setup|media-files)(\/|$)/;

/**
 * Sends strangers to the sign-in page and gives every desk page its policy. It opens nothing: each page and handler
 * asks who is there by itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const { name } = sessionCookie(process.env.STET_URL ?? 'http://localhost:3000');
  // A form that a signed-out person sends answers beside itself; led away, what they typed would be lost.
  const isForm = request.method === 'POST' && request.headers.has('next-action');
  if (!open.test(pathname) && !isForm && !request.cookies.has(name)) {
    const door = new URL('/desk/sign-in', request.nextUrl);
    if (pathname !== '/desk') door.searchParams.set('from', `${pathname}${search}`);
    return guarded(NextResponse.redirect(door, 303));
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = policyFor(pathname, nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-stet-path', `${pathname}${search}`);
  // Next reads the nonce for its own scripts from the request's policy.
  headers.set('content-security-policy', policy);
  const response = guarded(NextResponse.next({ request: { headers } }));
  response.headers.set('content-security-policy', policy);
  if (framed.test(pathname)) response.headers.set('x-frame-options', 'SAMEORIGIN');
  return response;
}

/** A preview frames the page at a device's width; in the frame nothing runs. */
const framing = /^\/desk\/articles\/[^/]+\/preview$/;
const framed = /^\/desk\/articles\/[^/]+\/preview\/frame$/;

function policyFor(pathname: string, nonce: string): string {
  const policy = policyWith(nonce);
  if (framing.test(pathname)) return `${policy}; frame-src 'self'`;
  if (!framed.test(pathname)) return policy;
  return policy
    .replace(/script-src [^;]+/, "script-src 'none'")
    .replace("frame-ancestors 'none'", "frame-ancestors 'self'");
}

function policyWith(nonce: string): string {
  const dev = process.env.NODE_ENV === 'development';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src-elem 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // The editor's and the dialogs' positions; an attribute runs nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function guarded(response: NextResponse): NextResponse {
  response.headers.set('cache-control', 'private, no-store');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('x-frame-options', 'DENY');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  return response;
}
