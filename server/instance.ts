import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, installPool, openPool } from '@/db/client';
import { isDemoNewsroom } from '@/db/demo/present';
import { migrate } from '@/db/migrate';
import { Problem } from '@/db/problem';
import { getNewsroom } from '@/lib/newsroom/queries';
import { isLocal } from '@/lib/newsroom/site-address';
import { buildFolder, buildIfNeeded } from '@/server/build';
import { markInUse } from '@/server/build-use';
import { markingUnfinished, type OpenDatabase, openDatabase } from '@/server/database';
import { portTrouble } from '@/server/free-port';
import { isLock, type Lock, takeLock } from '@/server/lock';
import { type Log, openLog } from '@/server/log';
import type { Say, Step } from '@/server/progress.mjs';
import { openRecordKey } from '@/server/record-key';
import { keepSecrets, type Secrets } from '@/server/secrets';
import type { Settings } from '@/server/settings';
import { Shutdown } from '@/server/shutdown';
import { openWeb, portSentence } from '@/server/web';
import { startWorker } from '@/server/worker';

export type Instance = {
  url: string;
  /** Whether this newsroom is the demo, is at work, or waits for its first admin. */
  newsroom: 'demo' | 'own' | { setupCode: string };
  close(): Promise<void>;
};

export type StartOptions = {
  say?: Say;
  step?: Step;
  log?: Log;
  development?: boolean;
  shutdown?: Shutdown;
};

const silently: Step = (_title, work) => work();

/** Starts the whole product. If a part of it fails, what had been started is stopped again. */
export async function startStet(settings: Settings, options: StartOptions = {}): Promise<Instance> {
  const log = options.log ?? openLog(settings.logLevel);
  const shutdown = options.shutdown ?? new Shutdown((error) => log.error(error, 'Stopping a part failed.'));
  try {
    return await start(settings, { say: () => {}, step: silently, development: false, ...options, log, shutdown });
  } catch (error) {
    await shutdown.close();
    throw error;
  }
}

async function start(settings: Settings, options: Required<StartOptions>): Promise<Instance> {
  const { say, step, log, development, shutdown } = options;
  const lock = await lockData(settings);
  await shutdown.add(() => lock.release());
  const trouble = await portTrouble(settings.port, settings.host);
  if (trouble) throw new Problem(portSentence(trouble, settings));

  const secrets = await keepSecrets(settings.data);
  tellNext(settings, secrets);
  const database = await step('Starting the database', async () => {
    const opened = await openDatabase(settings, secrets, say);
    await shutdown.add(opened.stop);
    return opened;
  });
  const { role } = await step('Bringing its tables up to date', () =>
    migrate(database.ownerUrl, { appUrl: database.appUrl }),
  );
  if (!role) say('This database lets us make no role of our own: triggers alone guard the record.');
  const pool = openPool(database.appUrl, { role, max: 20 });
  await shutdown.add(() => pool.end());
  const db = installPool(pool);

  await fillIfWanted(db, settings, database, step, say);
  const newsroom = await newsroomOf(db, secrets);
  if (newsroom === 'demo' && !isLocal(settings.url)) {
    throw new Problem(`This database holds the demo, whose passwords are public: use another one for ${settings.url}.`);
  }
  if (!development) {
    await buildIfNeeded({ step, shutdown, verbose: settings.logLevel === 'debug' });
    await markInUse(buildFolder(), settings.url, shutdown);
  }
  await step('Opening the newsroom', async () => {
    const listen = await openWeb(settings, { pool, databaseUrl: database.appUrl, log, shutdown, development });
    const worker = await startWorker(database.appUrl, role, log, await openRecordKey(db, settings, log));
    await shutdown.add(worker.stop);
    await listen();
  });
  await lock.write(settings.url);
  return { url: settings.url, newsroom, close: () => shutdown.close() };
}

async function lockData({ data }: Settings): Promise<Lock> {
  await mkdir(data, { recursive: true, mode: 0o755 }).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(`The data folder ${data} cannot be made (${error.code}); set STET_DATA to another.`);
  });
  const lock = await takeLock(join(data, 'lock'));
  if (isLock(lock)) return lock;
  const place = lock.note ? ` at ${lock.note}` : '';
  throw new Problem(`Stet already runs on ${data}${place} (process ${lock.pid}); it was left alone.`);
}

/** Pages are bundled by Next and see the settings through the environment alone. */
function tellNext(settings: Settings, secrets: Secrets): void {
  Object.assign(process.env, {
    AUTH_SECRET: settings.secret ?? secrets.secret,
    AUTH_URL: settings.url,
    AUTH_TRUST_HOST: 'true',
    STET_URL: settings.url,
    STET_DATA: settings.data,
    STET_SETUP_CODE: secrets.setupCode,
    STET_TRUST_PROXY: String(settings.trustProxy),
    LOG_LEVEL: settings.logLevel,
  });
}

async function fillIfWanted(
  db: Database,
  settings: Settings,
  database: OpenDatabase,
  step: Step,
  say: Say,
): Promise<void> {
  if (!settings.demo || (await getNewsroom(db))) return;
  // All its articles and pictures are loaded only where they are wanted.
  const { fillDemo } = await import('@/db/demo/fill');
  const fill = () => fillDemo(db, { now: new Date(), log: settings.logLevel === 'debug' ? say : () => {} });
  await step('Filling the demo newsroom', () => (database.embedded ? markingUnfinished(settings.data, fill) : fill()));
}

async function newsroomOf(db: Database, { setupCode }: Secrets): Promise<Instance['newsroom']> {
  if (!(await getNewsroom(db))) return { setupCode };
  return (await isDemoNewsroom(db)) ? 'demo' : 'own';
}
