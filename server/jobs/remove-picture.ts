import type { Task } from 'graphile-worker';
import { getDb } from '@/db/client';
import { removeFilesOf } from '@/lib/media/commands';

/** Removes what was drawn of a redacted picture while its files were going, or everything where a crash left them. */
export const removePicture: Task = async (payload) => {
  await removeFilesOf(getDb(), (payload as { sha256: string }).sha256);
};
