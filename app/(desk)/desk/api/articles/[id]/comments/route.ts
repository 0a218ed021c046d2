import { answer } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { getDb } from '@/db/client';
import { listMentionable } from '@/lib/comments/mentions';
import { listThreads } from '@/lib/comments/queries';

type Context = { params: Promise<{ id: string }> };

/** What is said of an article, and who can be mentioned in it. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answer(async (actor) => {
    const on = { actor, articleId: readArticleId((await params).id) };
    const [threads, people] = await Promise.all([listThreads(getDb(), on), listMentionable(getDb(), on)]);
    return { threads, people };
  });
}
