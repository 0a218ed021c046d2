import { createHash, randomBytes } from 'node:crypto';
import { seal } from '@/lib/reports/seal';

/** What the table keeps of a token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * The secret in a reader's private address: 128 bits that nobody can guess without the newsroom's own secret. Made from
 * the report's id, so that who sends the same form twice arrives at the same page.
 */
export const tokenFor = (reportId: string): string => seal('report', reportId).slice(0, 32);

/** For a program that fills in forms: an address like any other, with no report behind it. */
export function makeDecoy(): string {
  const half = randomBytes(8).toString('hex');
  return half + decoyHalf(half);
}

export const isDecoy = (token: string): boolean =>
  token.length === 32 && token.slice(16) === decoyHalf(token.slice(0, 16));

const decoyHalf = (half: string) => seal('decoy', half).slice(0, 16);
