import { connection } from 'next/server';
import { answerJson } from '@/app/(reader)/.well-known/stet/answer';
import { getDb } from '@/db/client';
import { getConsistencyProof } from '@/lib/record/proofs';

type Context = { params: Promise<{ from: string; to: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  await connection();
  const { from, to } = await params;
  const proof = await getConsistencyProof(getDb(), Number(from), Number(to));
  return answerJson(proof, 'The record has not as many entries, or the first number is larger than the second.');
}
