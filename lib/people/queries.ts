import { asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { authors } from '@/db/schema/authors';
import { sessions, users } from '@/db/schema/people';

/** Accounts as the admin's list shows them; never their passwords. */
export const listUsers = (db: Queryable) =>
  db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      role: users.role,
      suspendedAt: users.suspendedAt,
      createdAt: users.createdAt,
      authorName: authors.name,
      lastSeenAt:
        sql<Date | null>`(select max(${sessions.lastSeenAt}) from ${sessions} where ${sessions.userId} = ${users.id})`.mapWith(
          (value: string | null) => (value ? new Date(value) : null),
        ),
    })
    .from(users)
    .leftJoin(authors, eq(authors.userId, users.id))
    .orderBy(asc(users.name));

export type UserLine = Awaited<ReturnType<typeof listUsers>>[number];

/** What a user is called; null for an account that is gone. */
export async function getUserName(db: Queryable, userId: string): Promise<string | null> {
  const [row] = await db.select({ name: users.name }).from(users).where(eq(users.id, userId));
  return row?.name ?? null;
}

/** What several users are called, by id. */
export async function listUserNames(db: Queryable, userIds: string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, userIds));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What the desk proposes to somebody who starts an article: their last section and their own author. */
export async function getWritingDefaults(
  db: Queryable,
  userId: string,
): Promise<{ section: string | null; author: string | null }> {
  const [row] = await db
    .select({ section: users.lastSectionId, author: authors.id })
    .from(users)
    .leftJoin(authors, eq(authors.userId, users.id))
    .where(eq(users.id, userId));
  return row ?? { section: null, author: null };
}

/** Whom an article can be assigned to: everybody with an account that is not suspended. */
export const listColleagues = (db: Queryable) =>
  db.select({ id: users.id, name: users.name }).from(users).where(isNull(users.suspendedAt)).orderBy(asc(users.name));
