import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

/** argon2id at OWASP's second profile: 19 MiB, two passes, one lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At most two at a time: a flood of sign-ins must not take memory and cores from readers. */
const inTurn = pLimit(2);

/** The stored form of a password. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, options));

// What an unknown address is checked against, so that it takes as long as a known one.
const nobody = hashPassword('nobody signs in with this');

/** Whether a password is the stored one; with null, the same work and false. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await nobody);
  const matches = await inTurn(() => verify(against, password, options).catch(() => false));
  return stored !== null && matches;
}
