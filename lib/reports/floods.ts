import { isIPv6 } from 'node:net';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { getPool } from '@/db/client';
import { seal } from '@/lib/reports/seal';

const hour = 60 * 60;
/** Reports in an hour: from one address, and about one article. */
const limits = { address: 5, article: 60 };

const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterPostgres({
    ...{ storeClient: getPool(), tableName: 'rate_limits', tableCreated: true, keyPrefix, points, duration: hour },
    // The hourly `tidy` forgets them.
    clearExpiredByTimeout: false,
  });

export type Flood = 'from here' | 'on this article';

/** Counts one more report, or says what there have been too many of. Addresses are counted without being kept. */
export async function countReport(from: string, articleId: string): Promise<Flood | null> {
  if (!(await take(limiter('report from', limits.address), seal('address', network(from))))) return 'from here';
  return (await take(limiter('report on', limits.article), articleId)) ? null : 'on this article';
}

async function take(from: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await from.consume(key);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

/** Whoever has one IPv6 address has the 2⁶⁴ of its network. */
export function network(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address.replace(/^::ffff:/i, '');
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const whole = [...groups, ...Array<string>(8 - groups.length - after.length).fill('0'), ...after];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
