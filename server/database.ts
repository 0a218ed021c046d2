import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clusterFolder } from '@/server/cluster-folder';
import { dropDatabase, type EmbeddedOptions, makeDatabase, startEmbeddedPostgres } from '@/server/embedded-postgres';
import type { Secrets } from '@/server/secrets';
import type { Settings } from '@/server/settings';

export type OpenDatabase = {
  ownerUrl: string;
  /** How the product signs in; the owner's address where there is no other. */
  appUrl: string;
  embedded: boolean;
  stop(): Promise<void>;
};

type Log = (line: string) => void;

/** The database that the settings name; the embedded one is started for it. */
export async function openDatabase(settings: Settings, secrets: Secrets, log: Log): Promise<OpenDatabase> {
  if (!settings.databaseUrl) return openEmbedded(settings.data, secrets, log);
  return {
    ownerUrl: settings.ownerUrl ?? settings.databaseUrl,
    appUrl: settings.databaseUrl,
    embedded: false,
    stop: async () => {},
  };
}

async function openEmbedded(data: string, { databasePassword }: Secrets, log: Log): Promise<OpenDatabase> {
  const portFile = join(data, 'postgres-port');
  const options: EmbeddedOptions = {
    folder: await clusterFolder(data, log),
    logFile: join(data, 'postgres.log'),
    password: databasePassword,
    port: Number(await readFile(portFile, 'utf8').catch(() => '')) || undefined,
    log,
  };
  let server = await startEmbeddedPostgres(options);
  let stopping = false;
  const watch = async (): Promise<void> => {
    await server.ended;
    if (stopping) return;
    log(`PostgreSQL ended by itself (see ${options.logFile}); starting it again.`);
    while (!stopping) {
      try {
        server = await startEmbeddedPostgres({ ...options, port: server.port, onlyThatPort: true });
        return stopping ? server.stop() : watch();
      } catch (error) {
        log(`PostgreSQL does not start: ${(error as Error).message}`);
        await pause(2_000);
      }
    }
  };
  const watching = watch();
  await writeFile(portFile, `${server.port}\n`);
  if (await hasUnfinishedDemo(data)) await dropDatabase(server, 'stet');
  await makeDatabase(server, 'stet');
  return {
    ownerUrl: server.url(),
    appUrl: server.url(),
    embedded: true,
    stop: async () => {
      stopping = true;
      await server.stop();
      await watching;
    },
  };
}

const unfinishedDemo = (data: string) => join(data, 'demo-unfinished');

/** Runs `fill`, and leaves word behind if it does not come to its end: half a demo newsroom is begun anew. */
export async function markingUnfinished<T>(data: string, fill: () => Promise<T>): Promise<T> {
  await writeFile(unfinishedDemo(data), '');
  const result = await fill();
  await rm(unfinishedDemo(data));
  return result;
}

function hasUnfinishedDemo(data: string): Promise<boolean> {
  return access(unfinishedDemo(data)).then(
    () => rm(unfinishedDemo(data)).then(() => true),
    () => false,
  );
}
