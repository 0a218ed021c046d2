import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connection } from 'next/server';
import { answerText } from '@/app/(reader)/.well-known/stet/answer';

/** The page that says byte for byte what is hashed, signed and served. */
export async function GET(): Promise<Response> {
  await connection();
  const page = await readFile(join(process.cwd(), 'docs', 'record-format.md'), 'utf8').catch(() => null);
  return answerText(page, 'The description of the format is not kept here.');
}
