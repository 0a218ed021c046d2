import { fetchGuarded } from '@/lib/links/fetch-guarded';

/** What a provider answers of one work; throws where it does not, or not in JSON. */
export type AskProvider = (address: URL) => Promise<unknown>;

const patience = 5000;
const mostBytes = 256 * 1024;

/**
 * Asks a provider. The address is one of the allow-list's own (`lib/embeds/providers.ts`), with what the writer pasted
 * only inside its query; where a redirect leads is judged as any other address is.
 */
export const askProvider: AskProvider = async ({ href, hostname }) => {
  const { status, body } = await fetchGuarded(href, { mostBytes, patience, accept: 'application/json' });
  if (status !== 200) throw new Error(`${hostname} answered ${status}.`);
  return JSON.parse(body.toString('utf8')) as unknown;
};
