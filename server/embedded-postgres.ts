import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Problem } from '@/db/problem';
import { freePort, portTrouble } from '@/server/free-port';
import { type Account, postgresAccount } from '@/server/postgres-account';
import { type Binaries, postgresBinaries } from '@/server/postgres-binaries';
import { sharedBuffers } from '@/server/postgres-memory';
import { isAlive, readPostmaster, stopOrphan, stopPostmaster } from '@/server/postmaster';

export type EmbeddedPostgres = {
  port: number;
  /** The owner's address of one of its databases. */
  url(database?: string): string;
  /** Settles when the server ends, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** The cluster; made where it is missing. Its parent must exist, and Postgres's account must be able to enter it. */
  folder: string;
  logFile: string;
  password: string;
  port?: number;
  /** Fails rather than taking another port than `port`. */
  onlyThatPort?: boolean;
  settings?: Record<string, string>;
  log?: (line: string) => void;
};

const owner = 'stet';
const majorVersion = '18';

/** Starts the server of `folder` on a free port of this machine, first ending one that a killed Stet left there. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { folder, log = () => {} } = options;
  const account = (await ownerOf(folder)) ?? (await postgresAccount());
  const binaries = await postgresBinaries(account);
  await makeCluster(binaries, account, options);
  if (await stopOrphan(folder)) log('Stopped the PostgreSQL that an earlier run left behind.');
  const { child, port } = await startServer(binaries, account, options);
  const pid = child.pid!;
  const ended = once(child, 'exit').then(() => {});
  // The last resort when this process ends without stopping it: Postgres shuts itself down.
  const onExit = () => isAlive(pid) && process.kill(pid, 'SIGINT');
  process.once('exit', onExit);
  return {
    port,
    url: (database = 'stet') => urlOf(port, options.password, database),
    ended,
    stop: async () => {
      process.off('exit', onExit);
      await stopPostmaster(folder, pid);
      if (child.exitCode === null && child.signalCode === null) await ended;
    },
  };
}

/** The address of the server that runs in `folder` under another process; null if none does. */
export async function findEmbeddedPostgres(folder: string, password: string): Promise<string | null> {
  const running = await readPostmaster(folder);
  return running?.ready && isAlive(running.pid) ? urlOf(running.port, password, 'stet') : null;
}

/** Makes an empty database unless there is one of that name. */
export async function makeDatabase(server: EmbeddedPostgres, name: string): Promise<void> {
  await onServer(server, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  });
}

/** Removes a database with all that is in it. */
export async function dropDatabase(server: EmbeddedPostgres, name: string): Promise<void> {
  await onServer(server, (client) => client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`));
}

async function onServer(server: EmbeddedPostgres, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://${owner}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** As root, a cluster that an ordinary user made is run as that user. */
async function ownerOf(folder: string): Promise<Account | null> {
  const found = await stat(folder).catch(() => null);
  if (!found || found.uid === process.getuid?.()) return null;
  if (process.getuid?.() === 0) return { uid: found.uid, gid: found.gid };
  throw new Problem(`${folder} belongs to another user of this machine; start Stet as that user, or set STET_DATA.`);
}

async function makeCluster(binaries: Binaries, account: Account, { folder, password }: EmbeddedOptions): Promise<void> {
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => '');
  if (version.trim() === majorVersion) return;
  if (version) throw new Problem(`${folder} holds PostgreSQL ${version.trim()} data; this Stet runs ${majorVersion}.`);
  // Made beside its place and then moved there, so that a start killed half way leaves no half cluster.
  const workshop = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  const passwordFile = join(workshop, 'password');
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    for (const path of [workshop, passwordFile]) await give(path, account);
    await runInitdb(binaries.initdb, account, join(workshop, 'cluster'), passwordFile);
    await rename(join(workshop, 'cluster'), folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function give(path: string, { uid, gid }: Account): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

async function runInitdb(initdb: string, account: Account, folder: string, passwordFile: string): Promise<void> {
  const flags = [
    `--pgdata=${folder}`,
    `--username=${owner}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const child = spawn(initdb, flags, { ...account, cwd: '/', env: environment(), stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Problem(`PostgreSQL could not make its folder: ${lastLine(complaint)}`);
}

async function startServer(
  binaries: Binaries,
  account: Account,
  { folder, logFile, port: wanted, onlyThatPort = false, settings = {} }: EmbeddedOptions,
): Promise<{ child: ChildProcess; port: number }> {
  for (let tries = 1; ; tries++) {
    const keep = wanted && (onlyThatPort || (tries === 1 && !(await portTrouble(wanted))));
    const port = keep ? wanted : await freePort();
    const child = await spawnServer(binaries.postgres, account, folder, logFile, {
      port: String(port),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      timezone: 'UTC',
      log_timezone: 'UTC',
      shared_buffers: sharedBuffers(),
      ...settings,
    });
    if (await isReady(child, folder)) return { child, port };
    // Between asking for a port and listening on it, another program may have taken it.
    if (tries === 3) throw new Problem(`PostgreSQL did not start: ${lastLine(await readFile(logFile, 'utf8'))}`);
  }
}

async function spawnServer(
  postgres: string,
  account: Account,
  folder: string,
  logFile: string,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const tooLong = (await stat(logFile).catch(() => null))?.size ?? 0;
  const output = await open(logFile, tooLong > 10_000_000 ? 'w' : 'a', 0o600);
  try {
    // A session of its own: Ctrl-C at the terminal reaches Node, which then stops Postgres in good order.
    return spawn(postgres, ['-D', folder, ...flags], {
      ...account,
      cwd: '/',
      env: environment(),
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
    });
  } finally {
    await output.close();
  }
}

async function isReady(child: ChildProcess, folder: string): Promise<boolean> {
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  while (!failed && child.exitCode === null && child.signalCode === null) {
    const state = await readPostmaster(folder);
    if (state?.pid === child.pid && state?.ready) return true;
    await pause(15);
  }
  return false;
}

function environment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C', TMPDIR: tmpdir() };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
