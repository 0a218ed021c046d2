import { z } from 'zod';
import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { ensureTopic } from '@/lib/authors/commands';

const input = z.object({ name: z.string().max(200, 'A topic is a few words.'), language: z.string().max(40) });

/** The topic of a name, made if there is none. */
export function POST(request: Request): Promise<Response> {
  return answerChange(async (actor) => {
    const { id, name } = await ensureTopic(getDb(), { actor, ...readInput(input, await readJson(request)) });
    return { topic: { id, name } };
  });
}
