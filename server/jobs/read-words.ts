import type { Task } from 'graphile-worker';
import { getDb } from '@/db/client';
import { readWaitingWords } from '@/lib/articles/desk-words';

/** Reads the words of texts that were autosaved since the last minute, so that the desk's list finds them. */
export const readWords: Task = async () => {
  await readWaitingWords(getDb());
};
