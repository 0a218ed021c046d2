import { resolve } from 'node:path';
import { Problem } from '@/db/problem';
import { isLocal } from '@/lib/newsroom/site-address';
import { readSigner } from '@/lib/record/signed-note';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Settings = {
  port: number;
  host: string;
  /** The public origin, without a slash at its end. */
  url: string;
  /** Absolute: the embedded database, media, secrets. */
  data: string;
  /** Without it, the embedded Postgres. */
  databaseUrl?: string;
  /** Only where it differs from `databaseUrl`. */
  ownerUrl?: string;
  demo: boolean;
  /** Without it, one made at the first start and kept under `data`. */
  secret?: string;
  /** The line of a private key that signs the record. Without it, one made at the first start and kept under `data`. */
  recordKey?: string;
  /** How many proxies in front of us are ours. */
  trustProxy: number;
  logLevel: LogLevel;
};

type Environment = Record<string, string | undefined>;

/** The settings that the environment asks for, or a `Problem` with one sentence for each mistake in it. */
export function readSettings(environment: Environment): Settings {
  const mistakes: string[] = [];
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const read = <T>(name: string, parse: (text: string) => T | null, otherwise: T, mustBe: string): T => {
    const text = given(name);
    if (text === undefined) return otherwise;
    const value = parse(text);
    if (value === null) mistakes.push(`${name} must be ${mustBe}, not "${text}".`);
    return value ?? otherwise;
  };
  const address = (name: string): string | undefined => {
    const text = given(name);
    // An address holds a password, so the mistake does not repeat it.
    if (text && !isPostgresAddress(text))
      mistakes.push(`${name} must read postgres://user:password@host:5432/database.`);
    return text;
  };

  const port = read('PORT', wholeNumber(1, 65_535), 3000, 'a port from 1 to 65535');
  const url = read('STET_URL', origin, `http://localhost:${port}`, 'an origin such as https://news.example');
  const databaseUrl = address('DATABASE_URL');
  const ownerUrl = address('DATABASE_OWNER_URL');
  const secret = given('STET_SECRET');
  const recordKey = given('STET_RECORD_KEY');
  const demo = read('STET_DEMO', zeroOrOne, !databaseUrl, '0 or 1');

  if (ownerUrl && !databaseUrl) mistakes.push('DATABASE_OWNER_URL needs DATABASE_URL beside it.');
  if (secret && secret.length < 32) mistakes.push('STET_SECRET must have at least 32 characters.');
  // A key is a secret, so the mistake does not repeat it.
  if (recordKey && !readSigner(recordKey)) mistakes.push('STET_RECORD_KEY must read PRIVATE+KEY+name+id+base64.');
  if (demo && !isLocal(url)) mistakes.push(demoRefusal(url));
  const settings: Settings = {
    port,
    host: given('HOST') ?? '127.0.0.1',
    url,
    data: resolve(given('STET_DATA') ?? './var'),
    ...(databaseUrl && { databaseUrl }),
    ...(ownerUrl && ownerUrl !== databaseUrl && { ownerUrl }),
    demo,
    ...(secret && { secret }),
    ...(recordKey && { recordKey }),
    trustProxy: read('STET_TRUST_PROXY', wholeNumber(0, 10), 0, 'the number of your proxies, 0 to 10'),
    logLevel: read('LOG_LEVEL', logLevel, 'info', `one of ${logLevels.join(', ')}`),
  };
  if (mistakes.length > 0) throw new Problem(mistakes.join('\n'));
  return settings;
}

/** Why the demo newsroom, whose passwords everyone knows, does not stand at a public address. */
export function demoRefusal(url: string): string {
  return `The demo newsroom, whose passwords are public, is refused at ${url}: set STET_DEMO=0, or a local STET_URL.`;
}

function wholeNumber(least: number, most: number) {
  return (text: string): number | null => {
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : null;
  };
}

function zeroOrOne(text: string): boolean | null {
  return text === '1' ? true : text === '0' ? false : null;
}

function logLevel(text: string): LogLevel | null {
  return logLevels.find((level) => level === text) ?? null;
}

function origin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  return /^https?:$/.test(url.protocol) && bare ? url.origin : null;
}

function isPostgresAddress(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}
