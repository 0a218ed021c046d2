import { getDb } from '@/db/client';
import { getDeskArticle } from '@/lib/articles/desk';
import { StetError } from '@/lib/newsroom/errors';
import { answerChange } from '../../../answer';
import { readJson } from '../../../read-json';
import { readArticleId } from '../article-id';
import { commandAt } from './commands';

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
