import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { verbAt } from '@/app/(desk)/desk/api/articles/[id]/comments/[verb]/verbs';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { listThreads } from '@/lib/comments/queries';
import { StetError } from '@/lib/newsroom/errors';

type Context = { params: Promise<{ id: string; verb: string }> };

/** Says something of an article, or does something with what was said; answers with all that is said now. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, verb } = await params;
  return answerChange(async (actor) => {
    const on = { actor, articleId: readArticleId(id) };
    const carryOut = verbAt(verb);
    if (!carryOut) throw new StetError('not found', 'There is no such command.');
    const made = await carryOut(getDb(), on, await readJson(request));
    return { threads: await listThreads(getDb(), on), ...(typeof made === 'string' && { made }) };
  });
}
