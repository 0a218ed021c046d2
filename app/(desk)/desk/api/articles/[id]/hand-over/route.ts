import { z } from 'zod';
import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { answerRequest, askToTakeOver, takeBackHandedOver } from '@/lib/presence/hand-over';

type Context = { params: Promise<{ id: string }> };
const input = z.discriminatedUnion('step', [
  z.object({ step: z.literal('ask'), of: z.uuid() }),
  z.object({ step: z.literal('answer'), answer: z.enum(['handed over', 'not now']) }),
  z.object({ step: z.literal('take back') }),
]);

/** One step of handing an article over: asking, answering, taking it back. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerChange(async (actor) => {
    const articleId = readArticleId((await params).id);
    const given = readInput(input, await readJson(request));
    if (given.step === 'ask') await askToTakeOver(getDb(), { actor, articleId, of: given.of });
    else if (given.step === 'answer') await answerRequest(getDb(), { actor, articleId, answer: given.answer });
    else await takeBackHandedOver(getDb(), { actor, articleId });
    return {};
  });
}
