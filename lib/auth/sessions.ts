import { createHash, randomBytes } from 'node:crypto';
import { and, desc, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Queryable } from '@/db/client';
import { sessions, users } from '@/db/schema/people';
import type { Actor } from '@/lib/people/actor';

/** What the sessions' table knows a session by. */
export const hashOf = (id: string) => createHash('sha256').update(id).digest('hex');

/** Idle time after which a session ends. */
const idle = sql`interval '12 hours'`;
const cookieLife = sql`interval '30 days'`;

/** Starts a session and returns its opaque id, which only the cookie keeps. */
export async function startSession(db: Queryable, userId: string, userAgent = ''): Promise<string> {
  const id = randomBytes(32).toString('base64url');
  await db.insert(sessions).values({ idHash: hashOf(id), userId, userAgent: userAgent.slice(0, 300) });
  return id;
}

/** Who a session belongs to, or null where it ended, idled out, or its user is suspended. */
export async function getSessionActor(db: Queryable, id: string): Promise<Actor | null> {
  const row = await findSession(db, id);
  // Once a minute is enough to count idle hours, and spares a write on every request.
  if (row?.stale)
    await db
      .update(sessions)
      .set({ lastSeenAt: sql`now()` })
      .where(eq(sessions.idHash, hashOf(id)));
  return row?.actor ?? null;
}

/** The same without counting as use: a stream that nobody looks at must not keep a session from idling out. */
export const peekSessionActor = async (db: Queryable, id: string): Promise<Actor | null> =>
  (await findSession(db, id))?.actor ?? null;

async function findSession(db: Queryable, id: string) {
  const [row] = await db
    .select({
      actor: { id: users.id, name: users.name, email: users.email, role: users.role },
      stale: sql<boolean>`${sessions.lastSeenAt} < now() - interval '1 minute'`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.idHash, hashOf(id)),
        isNull(users.suspendedAt),
        gt(sessions.lastSeenAt, sql`now() - ${idle}`),
        gt(sessions.createdAt, sql`now() - ${cookieLife}`),
      ),
    );
  return row;
}

export async function endSession(db: Queryable, id: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.idHash, hashOf(id)));
}

/** Ends a user's sessions, all or all but one: on suspension, a new password, or by choice. */
export async function endSessionsOf(db: Queryable, userId: string, exceptId?: string): Promise<void> {
  await db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), exceptId ? ne(sessions.idHash, hashOf(exceptId)) : undefined));
}

/** A user's other signed-in browsers, the newest use first. */
export const listOtherSessions = (db: Queryable, userId: string, exceptId: string) =>
  db
    .select({ userAgent: sessions.userAgent, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, userId),
        ne(sessions.idHash, hashOf(exceptId)),
        gt(sessions.lastSeenAt, sql`now() - ${idle}`),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt));

/** Forgets sessions whose cookies have run out. */
export async function pruneSessions(db: Queryable): Promise<void> {
  await db.delete(sessions).where(lt(sessions.createdAt, sql`now() - ${cookieLife}`));
}
