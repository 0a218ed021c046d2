import { and, inArray, isNull } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { users as demoUsers } from '@/db/demo/people';
import { users } from '@/db/schema/people';

/** Whether anyone can sign in with the demo's well-known password. */
export async function isDemoNewsroom(db: Queryable): Promise<boolean> {
  const emails = demoUsers.map(({ email }) => email);
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.email, emails), isNull(users.suspendedAt)))
    .limit(1);
  return rows.length > 0;
}
