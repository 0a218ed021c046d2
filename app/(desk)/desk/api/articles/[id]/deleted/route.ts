import { answer, answerChange } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { getDb } from '@/db/client';
import { bringBackDraft } from '@/lib/articles/commands/draft-article';
import { getDeletedDraft } from '@/lib/articles/deleted-draft';

type Context = { params: Promise<{ id: string }> };

/** Who deleted a draft, and when; null where none was, or it is not for this person to bring back. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answer(async (actor) => ({
    deleted: await getDeletedDraft(getDb(), { actor, articleId: readArticleId((await params).id) }),
  }));
}

/** Takes the deletion back. */
export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answerChange(async (actor) => ({
    article: await bringBackDraft(getDb(), { actor, articleId: readArticleId((await params).id) }),
  }));
}
