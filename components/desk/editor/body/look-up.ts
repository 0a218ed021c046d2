import type { FoundEmbed } from '@/lib/embeds/look-up-embed';

type Problem = { problem: string };

/** Asks the desk what an address leads to. */
export async function lookUp(address: string): Promise<FoundEmbed | Problem> {
  try {
    const response = await fetch('/desk/api/embeds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ address }),
    });
    const answer = (await response.json()) as FoundEmbed | { error: { message: string } };
    return 'error' in answer ? { problem: answer.error.message } : answer;
  } catch {
    return { problem: 'The server cannot be reached. Try again when the network is back.' };
  }
}
