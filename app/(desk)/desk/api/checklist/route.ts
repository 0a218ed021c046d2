import { z } from 'zod';
import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { requireDeskArticle } from '@/lib/articles/desk';
import { readInput } from '@/lib/articles/input';
import { gatherFacts } from '@/lib/checklist/facts';
import { askForLook } from '@/lib/links/results';

const most = 500;
const input = z.object({
  articleId: z.uuid().nullable(),
  hrefs: z.array(z.string().max(4000)).max(most),
  pictures: z.array(z.object({ media: z.uuid(), field: z.string().max(40) })).max(most),
});

/** What is known of the links and pictures on a screen; links that nobody has looked at are queued for a look. */
export function POST(request: Request): Promise<Response> {
  return answerChange(async (actor) => {
    const db = getDb();
    const wanted = readInput(input, await readJson(request));
    if (wanted.articleId) await requireDeskArticle(db, { actor, articleId: wanted.articleId });
    await askForLook(db, wanted.hrefs);
    return { facts: await gatherFacts(db, wanted) };
  });
}
