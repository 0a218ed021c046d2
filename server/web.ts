import { createServer, type Server } from 'node:http';
import next from 'next';
import type { Pool } from 'pg';
import { Problem } from '@/db/problem';
import { deskHub } from '@/lib/presence/desk-hub';
import { buildFolder } from '@/server/build';
import { answerBrokenRequests, openDoor } from '@/server/door';
import type { Log } from '@/server/log';
import type { Settings } from '@/server/settings';
import type { Shutdown } from '@/server/shutdown';

export type WebOptions = { pool: Pool; databaseUrl: string; log: Log; shutdown: Shutdown; development: boolean };

/** A proxy in front keeps its connections a minute: ours outlast them. Slow senders are cut off. */
const limits = { keepAliveTimeout: 75_000, headersTimeout: 20_000, requestTimeout: 120_000, maxHeaderSize: 16_384 };
/** How long answers under way may take once the server is asked to stop. */
const grace = 10_000;

/** Next, and the door in front of it, behind one HTTP server. Answers what makes it listen. */
export async function openWeb(settings: Settings, options: WebOptions): Promise<() => Promise<void>> {
  const { shutdown, development } = options;
  const app = next({ dev: development, hostname: settings.host, port: settings.port });
  await (development ? app.prepare() : unheard(() => app.prepare()));
  await shutdown.add(() => app.close());
  deskHub().open();
  const render = app.getRequestHandler();
  const door = await openDoor({ ...options, settings, render, buildFolder: buildFolder() });
  await shutdown.add(door.close);
  const server = createServer(limits, door.listener);
  answerBrokenRequests(server);
  if (development) server.on('upgrade', app.getUpgradeHandler());
  await shutdown.add(() => stop(server));
  // Their ends come first: the server waits for every answer under way, and the desk's streams have none.
  await shutdown.add(() => deskHub().close());
  return () => listen(server, settings);
}

/** Next tells standard output how long it took to read its own configuration; that is not for who starts Stet. */
async function unheard(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}

/** One sentence for why the port cannot be had. */
export function portSentence(code: string | null, { port, host }: Settings): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken: stop what uses it, or set PORT to another.`;
    case 'EACCES':
      return `Port ${port} needs more rights than this user has: set PORT to one above 1023.`;
    default:
      return `Nothing can listen at ${host} (${code}): set HOST to an address of this machine.`;
  }
}

function listen(server: Server, settings: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Problem(portSentence(error.code ?? null, settings))),
    );
    server.listen(settings.port, settings.host, resolve);
  });
}

async function stop(server: Server): Promise<void> {
  const stopped = new Promise((resolve) => server.close(resolve));
  const impatience = setTimeout(() => server.closeAllConnections(), grace);
  // A connection whose last answer ended after the close is kept alive for nobody.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  await stopped;
  clearTimeout(impatience);
  clearInterval(sweep);
}
