import { connection } from 'next/server';
import { answerText } from '@/app/(reader)/.well-known/stet/answer';
import { getDb } from '@/db/client';
import { newestVerifier } from '@/lib/record/checkpoints';

export async function GET(): Promise<Response> {
  await connection();
  const verifier = await newestVerifier(getDb());
  return answerText(verifier && `${verifier.text}\n`, 'The record has not been signed yet.');
}
