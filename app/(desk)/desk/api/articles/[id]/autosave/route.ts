import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { readJson, within } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { autosaveArticle } from '@/lib/articles/commands/autosave-article';
import { getDeskArticle } from '@/lib/articles/desk';
import { autosaveInput, readInput } from '@/lib/articles/input';
import { StetError } from '@/lib/newsroom/errors';

type Context = { params: Promise<{ id: string }> };

/**
 * Saves what is on an open editor's screen. 409 `conflict`: the text is in the history, `latest` is the article that
 * others saved and `base` what both began from.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  let more: object = {};
  return answerChange(
    async (actor) => {
      const articleId = readArticleId(id);
      const body = await readJson(request);
      const save = within(() => readInput(autosaveInput, body));
      const saved = await autosaveArticle(getDb(), { actor, articleId, ...save });
      if (saved.outcome === 'saved') return { article: saved.article };
      more = { latest: saved.article, base: saved.base };
      throw new StetError('conflict', 'Others changed the same words. Yours are in the history; choose what stands.');
    },
    {
      extra: (actor) => async (error) => {
        if (error.code !== 'wrong state' && error.code !== 'conflict') return {};
        if ('latest' in more) return more;
        const latest = await getDeskArticle(getDb(), { actor, articleId: id });
        return latest ? { latest } : {};
      },
    },
  );
}
