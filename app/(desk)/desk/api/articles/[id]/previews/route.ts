import { answer, answerChange, siteUrl } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { requireDeskArticle } from '@/lib/articles/desk';
import { readInput } from '@/lib/articles/input';
import { sharedPreviewPath } from '@/lib/articles/paths';
import { sharePreview } from '@/lib/previews/commands';
import { previewInput } from '@/lib/previews/input';
import { listPreviewLinks } from '@/lib/previews/queries';

type Context = { params: Promise<{ id: string }> };

/** The open preview links of an article. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answer(async (actor) => {
    const on = { actor, articleId: readArticleId((await params).id) };
    await requireDeskArticle(getDb(), on);
    return { links: await listPreviewLinks(getDb(), on) };
  });
}

/** Makes one; its whole address is told here and never again. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerChange(
    async (actor) => {
      const articleId = readArticleId((await params).id);
      const wanted = readInput(previewInput, await readJson(request));
      const { token, links } = await sharePreview(getDb(), { actor, articleId, ...wanted });
      return { address: `${siteUrl()}${sharedPreviewPath(token)}`, links };
    },
    { status: 201 },
  );
}
