import { answer } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { getDb } from '@/db/client';
import { requireDeskArticle } from '@/lib/articles/desk';

type Context = { params: Promise<{ id: string }> };

/** The article as it now stands, for an editor that has been open a while. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answer(async (actor) => ({
    article: await requireDeskArticle(getDb(), { actor, articleId: readArticleId((await params).id) }),
  }));
}
