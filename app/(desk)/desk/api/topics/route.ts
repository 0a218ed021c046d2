import { z } from 'zod';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { ensureTopic } from '@/lib/authors/commands';
import { answerChange } from '../answer';
import { readJson } from '../read-json';

const input = z.object({ name: z.string().max(200, 'A topic is a few words.'), language: z.string().max(40) });

/** The topic of a name, made if there is none. */
export function POST(request: Request): Promise<Response> {
  return answerChange(async (actor) => {
    const { id, name } = await ensureTopic(getDb(), { actor, ...readInput(input, await readJson(request)) });
    return { topic: { id, name } };
  });
}
