import { createHmac } from 'node:crypto';

/** A keyed hash of what we gave out, to know it again. `purpose` keeps one use's seals from passing for another's. */
export function seal(purpose: string, ...parts: string[]): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error('AUTH_SECRET is not set: the start sets it.');
  return createHmac('sha256', secret)
    .update(JSON.stringify([purpose, ...parts]))
    .digest('hex');
}
