import { getDb } from '@/db/client';
import { requireDeskArticle } from '@/lib/articles/desk';
import { answer } from '../../answer';
import { readArticleId } from './article-id';

type Context = { params: Promise<{ id: string }> };

/** The article as it now stands, for an editor that has been open a while. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answer(async (actor) => ({
    article: await requireDeskArticle(getDb(), { actor, articleId: readArticleId((await params).id) }),
  }));
}
