import { z } from 'zod';
import { answer } from '@/app/(desk)/desk/api/answer';
import { readArticleId } from '@/app/(desk)/desk/api/articles/[id]/article-id';
import { getDb } from '@/db/client';
import { compareRevisions } from '@/lib/articles/compare-at-desk';
import { listRevisions } from '@/lib/articles/desk';
import { readInput } from '@/lib/articles/input';
import { StetError } from '@/lib/newsroom/errors';

type Context = { params: Promise<{ id: string }> };
const number = z.coerce.number('Choose two revisions.').int().positive();
const pair = z.object({ from: number, to: number });

/** All saved states of an article; with `?from=` and `?to=`, how the second differs from the first. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(async (actor) => {
    const on = { actor, articleId: readArticleId((await params).id) };
    const { searchParams } = new URL(request.url);
    if (!searchParams.has('from')) {
      const revisions = await listRevisions(getDb(), on);
      if (revisions.length === 0)
        throw new StetError('not found', 'There is no such article, or it is not yours to see.');
      return { revisions };
    }
    const { from, to } = readInput(pair, Object.fromEntries(searchParams));
    return { comparison: await compareRevisions(getDb(), { ...on, from, to }) };
  });
}
