import { connection } from 'next/server';
import { answerJson, pageOf, perPage } from '@/app/(reader)/.well-known/stet/answer';
import { getDb } from '@/db/client';
import { countCheckpoints, listCheckpoints } from '@/lib/record/checkpoints';

type Context = { params: Promise<{ page: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  await connection();
  const at = pageOf((await params).page, await countCheckpoints(getDb()));
  if (!at) return answerJson(null, 'There is no such page of checkpoints.');
  const { page, pages, offset } = at;
  const list = await listCheckpoints(getDb(), { limit: perPage, offset });
  const checkpoints = list.map(({ size, root, signedAt, keyNumber, note }) => ({
    ...{ size, root, time: signedAt.toISOString(), key: keyNumber, note },
  }));
  return answerJson({ page, pages, checkpoints }, '');
}
