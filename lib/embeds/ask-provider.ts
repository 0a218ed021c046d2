import { readCapped } from '@/lib/media/read-capped';

/** What a provider answers of one work; throws where it does not, or not in JSON. */
export type AskProvider = (address: URL) => Promise<unknown>;

const patience = 5000;
const mostBytes = 256 * 1024;

/**
 * Asks a provider. The address is one of the allow-list's own (`lib/embeds/providers.ts`), with what the writer pasted
 * only inside its query; a redirect could lead anywhere, so none is followed.
 */
export const askProvider: AskProvider = async (address) => {
  const answer = await fetch(address, {
    redirect: 'error',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok || !answer.body) throw new Error(`${address.hostname} answered ${answer.status}.`);
  const bytes = await readCapped(answer.body as unknown as AsyncIterable<Uint8Array>, mostBytes);
  return JSON.parse(bytes.toString('utf8')) as unknown;
};
