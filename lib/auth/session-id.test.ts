import { encode } from 'next-auth/jwt';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionIdOf } from '@/lib/auth/session-id';

const [name, secret, hour] = ['stet-3000', 'a secret of this newsroom alone', 60 * 60];
const cookie = async (of: { secret?: string; sid?: string } = {}) => ({
  name,
  value: await encode({ token: { sid: of.sid ?? 'a-session' }, secret: of.secret ?? secret, salt: name, maxAge: hour }),
});

beforeEach(() => {
  vi.stubEnv('AUTH_SECRET', secret);
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it('is what the cookie holds, each time it is asked', async () => {
  const [one, other] = [await cookie(), await cookie({ sid: 'another' })];
  for (let time = 0; time < 2; time += 1) {
    expect(await sessionIdOf(one)).toBe('a-session');
    expect(await sessionIdOf(other)).toBe('another');
  }
});

it('is none once the cookie has run out, though it was known before', async () => {
  const one = await cookie();
  expect(await sessionIdOf(one)).toBe('a-session');
  vi.advanceTimersByTime((hour + 60) * 1_000);
  expect(await sessionIdOf(one)).toBeNull();
});

it('is none where the cookie is not ours, or nothing that we ever wrote', async () => {
  expect(await sessionIdOf(await cookie({ secret: 'that of somebody else' }))).toBeNull();
  expect(await sessionIdOf({ name, value: 'scribble' })).toBeNull();
});
