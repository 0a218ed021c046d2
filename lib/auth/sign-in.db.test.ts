import { beforeAll, describe, expect, it } from 'vitest';
import { installPool } from '@/db/client';
import { useTestDatabase } from '@/db/testing';
import { endSession, endSessionsOf, getSessionActor, startSession } from '@/lib/auth/sessions';
import { checkCredentials, forgetOldTries } from '@/lib/auth/sign-in';
import { addUser, changeOwnPassword, changeRole, setSuspended } from '@/lib/people/commands';

const { db, pool, ownerPool } = useTestDatabase();
const password = 'correct horse';
let userId: string;
beforeAll(async () => {
  installPool(pool);
  userId = await addUser(db, { actor: null, email: 'Ana@example.org', name: 'Ana', role: 'admin', password });
});

const signIn = (email: string, given: string, address = '192.0.2.1') =>
  checkCredentials(db, { email, password: given, address });

describe('signing in', () => {
  it('takes the address in any case, and the password to the letter', async () => {
    expect(await signIn(' ana@EXAMPLE.org ', password)).toEqual({ id: userId });
    expect(await signIn('ana@example.org', 'Correct horse')).toBeNull();
  });

  it('answers unknown addresses, NUL bytes and suspended people as it does wrong passwords', async () => {
    expect(await signIn('nobody@example.org', password)).toBeNull();
    expect(await signIn('ana\u0000@example.org', password)).toBeNull();
    const other = await addUser(db, { actor: null, email: 'b@example.org', name: 'B', role: 'editor', password });
    await setSuspended(db, { actor: null, userId: other, suspended: true });
    expect(await signIn('b@example.org', password)).toBeNull();
  });

  it('is refused for a while after ten wrong tries from one place, and only there', async () => {
    const from = '192.0.2.2';
    for (let count = 0; count < 10; count++) expect(await signIn('ana@example.org', 'wrong wrong', from)).toBeNull();
    await expect(signIn('ana@example.org', password, from)).rejects.toMatchObject({
      code: 'too many tries',
      status: 429,
    });
    expect(await signIn('ana@example.org', password, '192.0.2.3')).toEqual({ id: userId });
    await ownerPool.query('update rate_limits set expire = 1');
    await forgetOldTries(db);
    expect(await signIn('ana@example.org', password, from)).toEqual({ id: userId });
  });
});

describe('a session', () => {
  it('ends at once with sign-out, suspension, a new password, or twelve idle hours', async () => {
    const second = await addUser(db, { actor: null, email: 'c@example.org', name: 'C', role: 'admin', password });
    const actor = { id: second, email: 'c@example.org', name: 'C', role: 'admin' as const };
    const [here, there] = [await startSession(db, second), await startSession(db, second)];
    await changeOwnPassword(db, { actor, current: password, password: 'another horse', sessionId: here });
    expect(await getSessionActor(db, there)).toBeNull();
    expect(await getSessionActor(db, here)).toEqual(actor);
    await endSession(db, here);
    expect(await getSessionActor(db, here)).toBeNull();

    const idle = await startSession(db, second);
    await ownerPool.query(`update sessions set last_seen_at = now() - interval '12 hours 1 minute'`);
    expect(await getSessionActor(db, idle)).toBeNull();

    const suspended = await startSession(db, second);
    await setSuspended(db, { actor: null, userId: second, suspended: true });
    await setSuspended(db, { actor: null, userId: second, suspended: false });
    expect(await getSessionActor(db, suspended)).toBeNull();
    await endSessionsOf(db, second);
  });

  it('shows a changed role at the next request', async () => {
    const third = await addUser(db, { actor: null, email: 'd@example.org', name: 'D', role: 'editor', password });
    const session = await startSession(db, third);
    await changeRole(db, { actor: null, userId: third, role: 'reporter' });
    expect(await getSessionActor(db, session)).toMatchObject({ role: 'reporter' });
  });

  it('keeps one admin at least', async () => {
    await ownerPool.query(`update users set role = 'reporter' where id <> $1`, [userId]);
    await expect(changeRole(db, { actor: null, userId, role: 'editor' })).rejects.toMatchObject({
      code: 'wrong state',
    });
    await expect(setSuspended(db, { actor: null, userId, suspended: true })).rejects.toMatchObject({
      code: 'wrong state',
    });
  });
});
