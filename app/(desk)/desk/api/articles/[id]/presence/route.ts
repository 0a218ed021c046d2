import { z } from 'zod';
import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { currentSessionId } from '@/lib/auth/session';
import { enterArticle, leaveArticle } from '@/lib/presence/presences';

type Context = { params: Promise<{ id: string }> };
const input = z.object({
  editor: z.uuid(),
  block: z.uuid().nullable().catch(null),
  /** Said by a page that goes away. */
  leaves: z.boolean().default(false),
});

/** An open editor says where in the article it is, or that it goes. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerChange(async (actor) => {
    const articleId = readArticleId((await params).id);
    const { editor: editorId, block: blockId, leaves } = readInput(input, await readJson(request));
    if (leaves) await leaveArticle(getDb(), { actor, editorId });
    else {
      const sessionId = (await currentSessionId())!;
      await enterArticle(getDb(), { actor, articleId, sessionId, editorId, blockId });
    }
    return {};
  });
}
