import { connection } from 'next/server';
import { answerJson } from '@/app/(reader)/.well-known/stet/answer';
import { getDb } from '@/db/client';
import { getInclusionProof } from '@/lib/record/proofs';

type Context = { params: Promise<{ position: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  await connection();
  const proof = await getInclusionProof(getDb(), Number((await params).position));
  return answerJson(proof, 'No signed checkpoint covers such an entry yet.');
}
