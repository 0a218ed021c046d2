import { answer } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { getDb } from '@/db/client';
import { getRevision } from '@/lib/articles/desk';
import { StetError } from '@/lib/newsroom/errors';

type Context = { params: Promise<{ id: string; number: string }> };

/** One saved state with its text. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answer(async (actor) => {
    const { id, number } = await params;
    const articleId = readArticleId(id);
    const revision = /^[1-9]\d{0,8}$/.test(number)
      ? await getRevision(getDb(), { actor, articleId, number: Number(number) })
      : null;
    if (!revision) throw new StetError('not found', 'There is no such revision, or it is not yours to see.');
    return { revision };
  });
}
