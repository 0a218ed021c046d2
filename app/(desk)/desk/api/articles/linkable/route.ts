import { answer } from '@/app/(desk)/desk/api/answer';
import { getDb } from '@/db/client';
import { listLinkable } from '@/lib/articles/linkable';
import { isId } from '@/lib/body/ids';

/** Published articles by headline, for links in a text; `except` is the one being written. */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const q = (searchParams.get('q') ?? '').slice(0, 200);
  const given = searchParams.get('except') ?? '';
  return answer(async () => ({ articles: await listLinkable(getDb(), { q, except: isId(given) ? given : null }) }));
}
