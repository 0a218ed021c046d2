import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@/db/client';
import { readSigner, type Signer } from '@/lib/record/signed-note';
import { signDue } from '@/lib/record/signing';

/** The key that a newsroom keeps in its data folder. */
export async function keyIn(data: string): Promise<Signer> {
  const signer = readSigner(await readFile(join(data, 'record-key'), 'utf8'));
  if (!signer) throw new Error(`There is no key in ${data}.`);
  return signer;
}

/** Signs a newsroom's record without waiting for the minute to pass. */
export async function sign(db: Database, data = process.env.STET_DATA || './var'): Promise<void> {
  await signDue(db, await keyIn(data), { between: 0 });
}
