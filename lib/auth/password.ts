import { hash, verify } from '@node-rs/argon2';

/** argon2id at OWASP's second profile: 19 MiB, two passes, one lane. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let running = 0;
const waiting: (() => void)[] = [];

/** At most two at a time: a flood of sign-ins must not take memory and cores from readers. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

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
