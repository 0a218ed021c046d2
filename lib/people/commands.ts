import { randomBytes } from 'node:crypto';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { users } from '@/db/schema/people';
import { canManage } from '@/lib/articles/permissions';
import { hashPassword, isPassword } from '@/lib/auth/password';
import { endSessionsOf } from '@/lib/auth/sessions';
import { newId } from '@/lib/body/ids';
import { recordEvent } from '@/lib/events/record-event';
import { StetError } from '@/lib/newsroom/errors';
import type { Actor, Role } from '@/lib/people/actor';
import type { userInput } from '@/lib/people/input';

/** Null stands for whoever sits at the machine itself: the command line, the set-up page. */
type By = { actor: Actor | null };

function requireAdmin({ actor }: By): void {
  if (actor && !canManage('people', actor.role)) throw new StetError('not allowed', 'Only admins manage people.');
}

/** A password to hand over once: 20 letters and digits, about 103 bits. */
export const newPassword = (): string =>
  randomBytes(40)
    .toString('base64')
    .replace(/[^a-zA-Z0-9]/g, '')
    .slice(0, 20);

/** Adds an account. Throws `invalid` when the address has one. Returns its id. */
export async function addUser(
  db: Database | Transaction,
  { actor, ...user }: By & z.infer<typeof userInput>,
): Promise<string> {
  requireAdmin({ actor });
  const passwordHash = await hashPassword(user.password);
  return db.transaction(async (tx) => {
    const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.email, user.email));
    if (taken) {
      const message = 'Somebody has an account with this address already.';
      throw new StetError('invalid', message, { issues: [{ field: 'email', message }] });
    }
    const id = newId();
    await tx.insert(users).values({ id, email: user.email, name: user.name, role: user.role, passwordHash });
    await recordEvent(tx, { actorId: actor?.id ?? null, type: 'user.added', data: { user: id, role: user.role } });
    return id;
  });
}

/** Changes what somebody may do, from their next request. The last admin stays one. */
export async function changeRole(
  db: Database,
  { actor, userId, role }: By & { userId: string; role: Role },
): Promise<void> {
  requireAdmin({ actor });
  await db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    if (role !== 'admin') await keepAnAdmin(tx, user);
    await tx.update(users).set({ role }).where(eq(users.id, userId));
    await recordEvent(tx, { actorId: actor?.id ?? null, type: 'user.role changed', data: { user: userId, role } });
  });
}

/** Shuts somebody out at once, or lets them in again. Their articles and name stay. */
export async function setSuspended(
  db: Database,
  { actor, userId, suspended }: By & { userId: string; suspended: boolean },
): Promise<void> {
  requireAdmin({ actor });
  await db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    if (suspended) await keepAnAdmin(tx, user);
    await tx
      .update(users)
      .set({ suspendedAt: suspended ? new Date() : null })
      .where(eq(users.id, userId));
    if (suspended) await endSessionsOf(tx, userId);
    await recordEvent(tx, {
      actorId: actor?.id ?? null,
      type: suspended ? 'user.suspended' : 'user.readmitted',
      data: { user: userId },
    });
  });
}

/** Gives somebody a new password and ends their sessions. Returns it: it is shown once. */
export async function resetPassword(db: Database, { actor, userId }: By & { userId: string }): Promise<string> {
  requireAdmin({ actor });
  const password = newPassword();
  await storePassword(db, { by: actor?.id ?? null, userId, password });
  return password;
}

/** Changes one's own password; other browsers are signed out. Throws `invalid` when the current one is wrong. */
export async function changeOwnPassword(
  db: Database,
  { actor, current, password, sessionId }: { actor: Actor; current: string; password: string; sessionId?: string },
): Promise<void> {
  const [user] = await db.select().from(users).where(eq(users.id, actor.id));
  if (!user || !(await isPassword(user.passwordHash, current))) {
    const message = 'The current password is wrong.';
    throw new StetError('invalid', message, { issues: [{ field: 'current', message }] });
  }
  await storePassword(db, { by: actor.id, userId: actor.id, password, keepSession: sessionId });
}

type Stored = { by: string | null; userId: string; password: string; keepSession?: string };

async function storePassword(db: Database, { by, userId, password, keepSession }: Stored): Promise<void> {
  const passwordHash = await hashPassword(password);
  await db.transaction(async (tx) => {
    await lockUser(tx, userId);
    await tx.update(users).set({ passwordHash }).where(eq(users.id, userId));
    await endSessionsOf(tx, userId, keepSession);
    await recordEvent(tx, { actorId: by, type: 'user.password changed', data: { user: userId } });
  });
}

async function lockUser(tx: Transaction, userId: string) {
  const [user] = await tx.select().from(users).where(sql`${users.id}::text = ${userId}`).for('update');
  if (!user) throw new StetError('not found', 'There is no such person.');
  return user;
}

async function keepAnAdmin(tx: Transaction, user: typeof users.$inferSelect): Promise<void> {
  if (user.role !== 'admin' || user.suspendedAt) return;
  const others = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'admin'), isNull(users.suspendedAt), ne(users.id, user.id)))
    .for('update');
  if (!others.length) throw new StetError('wrong state', 'This is the last admin. Make somebody else an admin first.');
}
