import type { z } from 'zod';
import { within } from '@/app/(desk)/desk/api/read-json';
import type { Database } from '@/db/client';
import { readInput } from '@/lib/articles/input';
import {
  beginThread,
  deleteComment,
  editComment,
  moveThreads,
  readThread,
  reopenThread,
  replyInThread,
  resolveThread,
} from '@/lib/comments/commands';
import { beginInput, deleteInput, editInput, moveInput, replyInput, threadInput } from '@/lib/comments/input';
import type { On } from '@/lib/comments/reach';

type Carry = (db: Database, on: On, body: unknown) => Promise<unknown>;

/** Parses with one schema, gives one command. */
function verb<T>(schema: z.ZodType<T>, give: (db: Database, given: On & T) => Promise<unknown>): Carry {
  return (db, on, body) => give(db, { ...on, ...within(() => readInput(schema, body)) });
}

/** What can be done with comments, by the last part of its address. */
const verbs: Record<string, Carry> = {
  begin: verb(beginInput, beginThread),
  reply: verb(replyInput, replyInThread),
  edit: verb(editInput, editComment),
  delete: verb(deleteInput, deleteComment),
  resolve: verb(threadInput, resolveThread),
  reopen: verb(threadInput, reopenThread),
  read: verb(threadInput, readThread),
  move: verb(moveInput, moveThreads),
};

/** What carries out the verb at an address, or null. */
export const verbAt = (address: string): Carry | null => (Object.hasOwn(verbs, address) ? verbs[address]! : null);
