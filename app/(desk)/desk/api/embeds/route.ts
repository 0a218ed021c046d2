import { z } from 'zod';
import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { readInput } from '@/lib/articles/input';
import { lookUpEmbed } from '@/lib/embeds/look-up-embed';

const input = z.object({ address: z.string().max(2000, 'This is too long to be an address.') });

/** What an address pasted into a text leads to. Posted, because it has this server ask somebody else. */
export function POST(request: Request): Promise<Response> {
  return answerChange(async () => lookUpEmbed(readInput(input, await readJson(request)).address));
}
