import pg from 'pg';
import { Problem } from '@/db/problem';

const oldest = 15;

/** Connects as the address says, or throws a `Problem` that says in one sentence why it cannot be done. */
export async function reachDatabase(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'stet' });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Problem(`Cannot open the database at ${placeOf(url)}: ${reasonOf(error)}.`, { cause: error });
  }
  const trouble = await troubleWith(client);
  if (!trouble) return client;
  await client.end();
  throw new Problem(`Stet needs ${trouble.needed}; the database at ${placeOf(url)} has ${trouble.found}.`);
}

async function troubleWith(client: pg.Client): Promise<{ needed: string; found: string } | null> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    "select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding",
  );
  const { version = '', encoding = '' } = rows[0] ?? {};
  const major = Math.floor(Number(version) / 10_000);
  if (major < oldest) return { needed: `PostgreSQL ${oldest} or later`, found: `version ${major}` };
  return encoding === 'UTF8' ? null : { needed: 'the encoding UTF8', found: encoding };
}

/** Where an address points, without its password. */
export function placeOf(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url);
    return `${searchParams.get('host') ?? hostname}:${port || 5432}${pathname}`;
  } catch {
    return 'the given address';
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return 'nothing answers there';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'there is no such host';
    case '28P01':
    case '28000':
      return 'it refuses this user or password';
    case '3D000':
      return 'there is no database of that name';
    case '53300':
      return 'it has no connection left';
    default:
      return message?.trim().replace(/\.$/, '') || code || 'it does not answer';
  }
}
