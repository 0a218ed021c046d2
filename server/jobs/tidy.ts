import type { Task } from 'graphile-worker';
import { getDb } from '@/db/client';
import { forgetOldEditors } from '@/lib/articles/editor-saves';
import { pruneSessions } from '@/lib/auth/sessions';
import { forgetOldTries } from '@/lib/auth/sign-in';
import { pruneOutbox } from '@/lib/cache/outbox';
import { forgetContacts } from '@/lib/reports/commands';

/** A process away for longer drops everything when it comes back, so older tags help nobody. */
const outboxKept = 24 * 60 * 60 * 1000;

/** Forgets what has served its time: tags that every process has dropped, sessions and tries that ran out, readers' addresses. */
export const tidy: Task = async () => {
  const db = getDb();
  await pruneOutbox(db, new Date(Date.now() - outboxKept));
  await pruneSessions(db);
  await forgetOldTries(db);
  await forgetContacts(db);
  await forgetOldEditors(db);
};
