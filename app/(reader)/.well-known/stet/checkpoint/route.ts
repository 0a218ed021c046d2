import { connection } from 'next/server';
import { answerText } from '@/app/(reader)/.well-known/stet/answer';
import { getDb } from '@/db/client';
import { getNewestCheckpoint } from '@/lib/record/checkpoints';

export async function GET(): Promise<Response> {
  await connection();
  const head = await getNewestCheckpoint(getDb());
  return answerText(head?.note, 'The record has not been signed yet.');
}
