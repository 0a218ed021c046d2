import { answerChange } from '@/app/(desk)/desk/api/answer';
import { readJson } from '@/app/(desk)/desk/api/read-json';
import { getDb } from '@/db/client';
import { changeMany } from '@/lib/articles/bulk/change-many';
import { bulkInput } from '@/lib/articles/bulk/input';
import { readInput } from '@/lib/articles/input';

/** One change to many articles. */
export function POST(request: Request): Promise<Response> {
  return answerChange(async (actor) => ({
    outcome: await changeMany(getDb(), { actor, ...readInput(bulkInput, await readJson(request)) }),
  }));
}
