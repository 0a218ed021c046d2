import { connection } from 'next/server';
import { answerJson, pageOf, perPage } from '@/app/(reader)/.well-known/stet/answer';
import { getDb } from '@/db/client';
import { countLeaves, listLeaves } from '@/lib/record/leaves';

type Context = { params: Promise<{ page: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  await connection();
  const at = pageOf((await params).page, await countLeaves(getDb()));
  if (!at) return answerJson(null, 'There is no such page of entries.');
  const { page, pages, offset } = at;
  return answerJson({ page, pages, entries: await listLeaves(getDb(), { from: offset, limit: perPage }) }, '');
}
