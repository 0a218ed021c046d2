import { LRUCache } from 'lru-cache';
import { decode } from 'next-auth/jwt';

/** By cookie: to read one a key is derived, which takes longer than asking the database whose session it is. */
const known = new LRUCache<string, { id: string; until: number }>({ max: 10_000 });

/**
 * The session that a cookie of this name holds, or null for one that is not ours or has run out. Whether that session
 * still lasts is for its row to say.
 */
export async function sessionIdOf(cookie: { name: string; value: string }): Promise<string | null> {
  const { name, value: token } = cookie;
  const before = known.get(token);
  if (before && Date.now() < before.until) return before.id;
  const held = await decode({ token, secret: process.env.AUTH_SECRET!, salt: name }).catch(() => null);
  if (typeof held?.sid !== 'string' || !held.exp) return null;
  known.set(token, { id: held.sid, until: held.exp * 1_000 });
  return held.sid;
}
