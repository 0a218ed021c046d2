import { answerChange } from '@/app/(desk)/desk/api/answer';
import { commandAt } from '@/app/(desk)/desk/api/articles/[id]/[command]/commands';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { getDeskArticle } from '@/lib/articles/desk';
import { StetError } from '@/lib/newsroom/errors';

type Context = { params: Promise<{ id: string; command: string }> };

/** Gives one command to one article. A refusal because of its version or state carries the article as it now stands. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, command } = await params;
  return answerChange(
    async (actor) => {
      const articleId = readArticleId(id);
      const carryOut = commandAt(command);
      if (!carryOut) throw new StetError('not found', 'There is no such command.');
      return { article: await carryOut(getDb(), { actor, articleId }, await readJson(request)) };
    },
    {
      extra: (actor) => async (error) => {
        if (error.code !== 'conflict' && error.code !== 'wrong state') return {};
        const latest = await getDeskArticle(getDb(), { actor, articleId: id });
        return latest ? { latest } : {};
      },
    },
  );
}
