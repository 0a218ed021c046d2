import { z } from 'zod';
import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { readJson, within } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { compareScreen } from '@/lib/articles/compare-at-desk';
import { documentInput, readInput } from '@/lib/articles/input';

type Context = { params: Promise<{ id: string }> };
const input = z.object({ document: documentInput });

/** How the text on screen differs from what readers see; changes nothing, and is posted only for its length. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return answerChange(async (actor) => {
    const articleId = readArticleId(id);
    const body = await readJson(request);
    return compareScreen(getDb(), { actor, articleId, ...within(() => readInput(input, body)) });
  });
}
