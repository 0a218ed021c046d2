import { parseFragment } from 'parse5';
import { z } from 'zod';
import type { Embed } from '@/lib/body/schema';
import { type AskProvider, askProvider } from '@/lib/embeds/ask-provider';
import { providers, readEmbedAddress } from '@/lib/embeds/providers';
import { StetError } from '@/lib/newsroom/errors';
import { wordsIn } from '@/lib/record/verify/page-text';

export type FoundEmbed = {
  embed: Omit<Embed['attrs'], 'id'>;
  /** Whether the provider said what the work is called; else the writer words the card. */
  isTold: boolean;
};

/**
 * What an address that somebody pasted leads to, as its provider tells it (https://oembed.com). A provider that cannot
 * be asked refuses nothing: the card then has no title yet. Throws `invalid` for what is not on the allow-list.
 */
export async function lookUpEmbed(typed: string, ask: AskProvider = askProvider): Promise<FoundEmbed> {
  const found = readEmbedAddress(typed);
  if (!found) {
    const message = `This address leads to nothing that can be shown as a card. Cards can lead to ${namesOf()}.`;
    throw new StetError('invalid', message, { issues: [{ field: 'address', message }] });
  }
  const { provider, href } = found;
  const told = provider.oembed ? await tell(provider.oembed, href, ask) : null;
  const embed = { provider: provider.name, href, title: '', author: '', ratio: 0, ...told };
  return { embed, isTold: embed.title !== '' };
}

function namesOf(): string {
  const names = providers.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const line = z
  .string()
  .catch('')
  .transform((text) => text.toWellFormed().replace(/\s+/gu, ' ').trim().slice(0, 500));
const pixels = z.coerce.number().positive().finite().nullable().catch(null);
const answer = z
  .looseObject({
    title: line,
    author_name: line,
    html: z.string().max(100_000).catch(''),
    width: pixels,
    height: pixels,
  })
  .transform(({ title, author_name: author, html, width, height }) => ({
    title: title || postIn(html),
    author,
    ratio: width && height ? Math.min(Math.round((height / width) * 1000), 10_000) : 0,
  }));

async function tell(endpoint: string, href: string, ask: AskProvider) {
  const address = new URL(endpoint);
  address.searchParams.set('url', href);
  address.searchParams.set('format', 'json');
  const read = await ask(address).then(answer.safeParse, () => null);
  return read?.success ? read.data : null;
}

/** A post has no title: what it says stands in the first paragraph of what its provider would have us embed. */
function postIn(html: string): string {
  const paragraph = /<p\b[^>]*>[\s\S]*?<\/p>/i.exec(html)?.[0] ?? '';
  return line.parse(wordsIn(parseFragment(paragraph)));
}
