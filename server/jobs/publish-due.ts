import type { Task } from 'graphile-worker';
import { getDb } from '@/db/client';
import { publishDue as publishAllDue } from '@/lib/articles/commands/publish-due';

/** Publishes every article whose scheduled time has come. */
export const publishDue: Task = async () => {
  await publishAllDue(getDb());
};
