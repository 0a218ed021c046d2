import { z } from 'zod';
import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { lookAtScreen } from '@/lib/checklist/look';

const most = 500;
const input = z.object({
  articleId: z.uuid().nullable(),
  hrefs: z.array(z.string().max(4000)).max(most),
  pictures: z
    .array(z.object({ media: z.uuid(), sha256: z.string().max(64), field: z.enum(['leadImage', 'body']) }))
    .max(most),
});

/** What is known of the links and pictures on a screen. */
export function POST(request: Request): Promise<Response> {
  return answerChange(async (actor) => {
    const wanted = readInput(input, await readJson(request));
    return { facts: await lookAtScreen(getDb(), { actor, ...wanted }) };
  });
}
