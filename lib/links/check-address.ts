import { resolveNs } from 'node:dns/promises';
import { FetchError, type FetchOptions, fetchGuarded } from '@/lib/links/fetch-guarded';
import type { LinkVerdict } from '@/lib/links/finding';

export type Checked = { verdict: LinkVerdict; status: number | null };

/** Answers that mean that the page is not there, or is gone for good. */
const gone: readonly number[] = [404, 410];

/**
 * Looks whether anybody answers at an address. Only what is certain is called broken: many sites turn programs away
 * (401, 403, 429) or are ill for a moment.
 */
export async function checkAddress(
  address: string,
  { allows, knowsNames = resolvesNames }: Pick<FetchOptions, 'allows'> & { knowsNames?: () => Promise<boolean> } = {},
): Promise<Checked> {
  try {
    const { status } = await fetchGuarded(address, {
      mostBytes: 0,
      accept: 'text/html, */*;q=0.5',
      ...(allows && { allows }),
    });
    const verdict = gone.includes(status) ? 'broken' : status >= 200 && status < 300 ? 'fine' : 'unclear';
    return { verdict, status };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    if (error.problem === 'blocked') return { verdict: 'blocked', status: null };
    const nobody = error.problem === 'no such site' && (await knowsNames());
    return { verdict: nobody ? 'broken' : 'unclear', status: null };
  }
}

/** A server that cannot look up any name knows nothing of this one. */
const resolvesNames = (): Promise<boolean> =>
  resolveNs('org').then(
    (servers) => servers.length > 0,
    () => false,
  );
