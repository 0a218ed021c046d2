import type { Task } from 'graphile-worker';
import { getDb } from '@/db/client';
import { signDue } from '@/lib/record/signing';
import type { ReadKey } from '@/server/record-key';

/** Signs the head of the record's tree, at most once a minute, where this process has the key. */
export const signCheckpointWith =
  (readKey: ReadKey): Task =>
  async () => {
    const signer = await readKey();
    if (signer) await signDue(getDb(), signer);
  };
