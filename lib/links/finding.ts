import { ownPath, webAddress } from '@/lib/links/addresses-of';

export type LinkVerdict = 'fine' | 'broken' | 'blocked' | 'unclear';

/** What is known of an address on the web. */
export type AddressFinding = { address: string; verdict: LinkVerdict | null; status: number | null };

/** What is known of one link of a text; a null verdict: nobody has looked yet. Plain data. */
export type LinkFinding = { href: string; verdict: LinkVerdict | null; status: number | null };

/** What is known of these links: those to the web by their address, those to our own articles by who is dead. */
export function findingsFor(
  hrefs: readonly string[],
  known: readonly AddressFinding[],
  dead: readonly string[],
): LinkFinding[] {
  return hrefs.flatMap((href): LinkFinding[] => {
    const path = ownPath(href);
    if (path) return [{ href, verdict: dead.includes(path) ? 'broken' : 'fine', status: null }];
    const address = webAddress(href);
    if (!address) return [];
    const finding = known.find((one) => one.address === address);
    return [{ href, verdict: finding?.verdict ?? null, status: finding?.status ?? null }];
  });
}

const mostShown = 60;
const shown = (href: string): string => {
  const bare = href.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return bare.length > mostShown ? `${bare.slice(0, mostShown)}…` : bare;
};

/** What is wrong with a link, in a sentence; null where nothing is, or where nobody has looked yet. */
export function linkFault({
  href,
  verdict,
  status,
}: LinkFinding): { kind: 'broken' | 'unclear'; message: string } | null {
  if (verdict === 'blocked') {
    return {
      kind: 'broken',
      message: `The link to ${shown(href)} leads inside a private network: readers cannot follow it.`,
    };
  }
  if (verdict === 'broken') {
    const why = ownPath(href) ? 'no article stands there' : status ? `it answers ${status}` : 'there is no such site';
    return { kind: 'broken', message: `The link to ${shown(href)} is broken: ${why}.` };
  }
  if (verdict === 'unclear') {
    const why = status ? `it answers ${status}` : 'it did not answer';
    return { kind: 'unclear', message: `The link to ${shown(href)} could not be checked: ${why}.` };
  }
  return null;
}
