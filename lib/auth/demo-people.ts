import { and, inArray, isNull } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { demoPassword, users as demoUsers } from '@/db/demo/people';
import { users } from '@/db/schema/people';
import type { Role } from '@/lib/people/actor';

export type DemoPeople = { people: { name: string; email: string; role: Role }[]; password: string };

/** Who can sign in with the demo's well-known password; null in a newsroom of one's own. */
export async function getDemoPeople(db: Queryable): Promise<DemoPeople | null> {
  const emails = demoUsers.map(({ email }) => email);
  const people = await db
    .select({ name: users.name, email: users.email, role: users.role })
    .from(users)
    .where(and(inArray(users.email, emails), isNull(users.suspendedAt)));
  people.sort((one, other) => emails.indexOf(one.email) - emails.indexOf(other.email));
  return people.length ? { people, password: demoPassword } : null;
}
