import { answerChange } from '@/app/(desk)/desk/api/answer';
import { getDb } from '@/db/client';
import { undoMany } from '@/lib/articles/bulk/undo-many';
import { isId } from '@/lib/body/ids';
import { StetError } from '@/lib/newsroom/errors';

type Context = { params: Promise<{ id: string }> };

/** Takes one's own change to many articles back. */
export function POST(_request: Request, { params }: Context): Promise<Response> {
  return answerChange(async (actor) => {
    const { id } = await params;
    if (!isId(id)) throw new StetError('not found', 'There is nothing to undo any more.');
    return { outcome: await undoMany(getDb(), { actor, id }) };
  });
}
