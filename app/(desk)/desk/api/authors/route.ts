import { answer, answerChange } from '@/app/(desk)/desk/api/answer';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import { addGuestAuthor } from '@/lib/authors/add-guest';
import { guestInput } from '@/lib/authors/input';
import { listAuthorChoices, searchAuthors } from '@/lib/authors/search';
import { isId } from '@/lib/body/ids';

/** Authors by a part of their name (`?q=`), or those with these ids (`?ids=a,b`). */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const ids = searchParams.get('ids')?.split(',').filter(isId).slice(0, 100);
  return answer(async () => {
    const db = getDb();
    return {
      authors: ids ? await listAuthorChoices(db, ids) : await searchAuthors(db, { q: searchParams.get('q') ?? '' }),
    };
  });
}

/** Adds a guest to be named in the bylines. */
export function POST(request: Request): Promise<Response> {
  return answerChange(
    async (actor) => ({
      author: await addGuestAuthor(getDb(), { actor, ...readInput(guestInput, await readJson(request)) }),
    }),
    { status: 201 },
  );
}
