import { answer } from '@/app/(desk)/desk/api/answer';
import { getDb } from '@/db/client';
import { findHeadlines } from '@/lib/articles/desk-headlines';
import { stateLabel } from '@/lib/articles/status';

/** Articles by words of their headline, for the command palette. */
export function GET(request: Request): Promise<Response> {
  const q = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 200);
  return answer(async (actor) => {
    const found = await findHeadlines(getDb(), { actor, q });
    return {
      articles: found.map(({ id, headline, language, ...state }) => ({
        ...{ id, headline, language, state: stateLabel(state) },
      })),
    };
  });
}
