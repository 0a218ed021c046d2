import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { getDb } from '@/db/client';
import { revokePreview } from '@/lib/previews/commands';

type Context = { params: Promise<{ id: string; previewId: string }> };

/** Ends a preview link. */
export function POST(_request: Request, { params }: Context): Promise<Response> {
  return answerChange(async (actor) => {
    const { id, previewId } = await params;
    return revokePreview(getDb(), { actor, articleId: readArticleId(id), previewId });
  });
}
