import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '@/db/client';
import { readSigner } from '@/lib/record/signed-note';
import { signDue } from '@/lib/record/signing';

/** Signs a newsroom's record without waiting for the minute to pass. `data` is the folder with its key. */
export async function sign(db: Database, data = process.env.STET_DATA || './var'): Promise<void> {
  const signer = readSigner(await readFile(join(data, 'record-key'), 'utf8'));
  if (!signer) throw new Error(`There is no key in ${data}.`);
  await signDue(db, signer, { between: 0 });
}
