import { connection } from 'next/server';
import { answerJson } from '@/app/(reader)/.well-known/stet/answer';
import { getDb } from '@/db/client';
import { listRecordKeys } from '@/lib/record/checkpoints';

export async function GET(): Promise<Response> {
  await connection();
  const keys = (await listRecordKeys(getDb())).map(({ number, verifierKey, endorsement, createdAt }) => ({
    ...{ number, key: verifierKey, endorsement, since: createdAt.toISOString() },
  }));
  return answerJson({ keys }, '');
}
