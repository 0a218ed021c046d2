import { StetError } from '@/lib/newsroom/errors';

/**
 * Throws `not allowed` unless a state-changing request was sent by a page of this very site. Browsers set
 * `Sec-Fetch-Site` and `Origin` themselves; one of them must be there and agree.
 */
export function requireSameOrigin(headers: Headers, siteUrl: string): void {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const sameSite = site === null || site === 'same-origin';
  const sameOrigin =
    origin === null || origin === new URL(siteUrl).origin || origin === `http://${headers.get('host')}`;
  if ((site === null && origin === null) || !sameSite || !sameOrigin) {
    throw new StetError('not allowed', 'This request did not come from the desk itself, so nothing was done.');
  }
}
