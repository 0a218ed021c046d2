import { z } from 'zod';
import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readJson, within } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { createArticle } from '@/lib/articles/commands/create-article';
import { createInput, readInput } from '@/lib/articles/input';

/** `input.ts`'s, with the id that the editor made up, so that a repeated first save makes no second article. */
const input = createInput.extend({ id: z.uuid().optional() });

/** The first save of a new article. */
export function POST(request: Request): Promise<Response> {
  return answerChange(
    async (actor) => {
      const body = await readJson(request);
      const { id, document, reason } = within(() => readInput(input, body));
      return { article: await createArticle(getDb(), { actor, ...(id && { id }), document, reason }) };
    },
    { status: 201 },
  );
}
