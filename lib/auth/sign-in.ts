import { eq, lt } from 'drizzle-orm';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { type Database, getPool } from '@/db/client';
import { rateLimits, users } from '@/db/schema/people';
import { isPassword } from '@/lib/auth/password';
import { StetError } from '@/lib/newsroom/errors';

const quarterHour = 15 * 60;
const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterPostgres({
    ...{
      storeClient: getPool(),
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix,
      points,
      duration: quarterHour,
    },
  });

/** Wrong tries in a quarter of an hour: by account and address together, by account, by address. */
const limits = { pair: 10, account: 50, address: 100 };

/**
 * The user whose address and password these are, or null for a wrong pair: known and unknown addresses, and suspended
 * accounts, look and take alike. Throws `too many tries`.
 */
export async function checkCredentials(
  db: Database,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<{ id: string } | null> {
  const account = email.trim().toLowerCase().slice(0, 320).toWellFormed().replaceAll('\u0000', '\ufffd');
  const tries = [
    { limiter: limiter('pair', limits.pair), key: `${account} ${address}` },
    { limiter: limiter('account', limits.account), key: account },
    { limiter: limiter('address', limits.address), key: address },
  ];
  for (const attempt of tries) {
    const spent = await attempt.limiter.get(attempt.key);
    if (spent && spent.remainingPoints <= 0 && spent.msBeforeNext > 0) {
      const minutes = Math.ceil(spent.msBeforeNext / 60_000);
      throw new StetError(
        'too many tries',
        `Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`,
      );
    }
  }
  const [user] = await db.select().from(users).where(eq(users.email, account));
  const matches = await isPassword(user && !user.suspendedAt ? user.passwordHash : null, password.slice(0, 1024));
  if (matches && user) {
    await tries[0]!.limiter.delete(tries[0]!.key);
    return { id: user.id };
  }
  // A consume over the limit rejects; the count is what matters here, the next try reads it.
  await Promise.allSettled(tries.map((attempt) => attempt.limiter.consume(attempt.key)));
  return null;
}

/** Forgets counts whose quarter of an hour is over. */
export async function forgetOldTries(db: Database): Promise<void> {
  await db.delete(rateLimits).where(lt(rateLimits.expire, Date.now()));
}
