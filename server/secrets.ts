import { randomBytes, randomInt } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '@/db/problem';

const shape = z.object({
  databasePassword: z.string().min(1),
  secret: z.string().min(32),
  setupCode: z.string().min(8),
});
export type Secrets = z.infer<typeof shape>;

/** The secrets kept under `data`, made at the first start and readable by their owner alone. */
export async function keepSecrets(data: string): Promise<Secrets> {
  const file = join(data, 'secrets.json');
  return (await readSecrets(file)) ?? (await makeSecrets(file));
}

async function readSecrets(file: string): Promise<Secrets | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Problem(`${file} cannot be read (${error.code}); start Stet as the user it belongs to.`);
  });
  if (text === null) return null;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new Problem(`${file} is damaged; restore it from a backup, or remove it together with ./postgres beside it.`);
  }
}

async function makeSecrets(file: string): Promise<Secrets> {
  const secrets: Secrets = {
    databasePassword: randomBytes(24).toString('base64url'),
    secret: randomBytes(48).toString('base64url'),
    setupCode: code(),
  };
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  // A link never overwrites: of two that begin together, both then read the first one's.
  await link(unfinished, file).catch(() => {});
  await rm(unfinished);
  return (await readSecrets(file)) ?? secrets;
}

/** Twelve characters that nobody mistakes for one another, in groups that can be read aloud. */
function code(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const characters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return characters.replace(/(.{4})(?=.)/g, '$1-');
}
