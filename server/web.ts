import { createServer, type RequestListener, type Server } from 'node:http';
import next from 'next';
import type { Pool } from 'pg';
import { Problem } from '@/db/problem';
import { answerHealth } from '@/server/health';
import type { Settings } from '@/server/settings';

export type Web = { listen(): Promise<void>; close(): Promise<void> };

/** How long answers under way may take once the server is asked to stop. */
const grace = 10_000;

/** The pages behind one HTTP server, ready to listen. */
export async function openWeb(settings: Settings, pool: Pool, development: boolean): Promise<Web> {
  const app = next({ dev: development, hostname: settings.host, port: settings.port });
  await (development ? app.prepare() : unheard(() => app.prepare()));
  const handle = app.getRequestHandler();
  const server = createServer(
    // A proxy in front keeps its connections a minute; ours must outlast them. Slow senders are cut off.
    { keepAliveTimeout: 75_000, headersTimeout: 20_000, requestTimeout: 120_000, maxHeaderSize: 16_384 },
    answering(pool, (request, response) => handle(request, response)),
  );
  if (development) server.on('upgrade', app.getUpgradeHandler());
  return {
    listen: () => listen(server, settings),
    close: async () => {
      await stop(server);
      await app.close();
    },
  };
}

function answering(pool: Pool, pages: RequestListener): RequestListener {
  return async (request, response) => {
    if (!(await answerHealth(request, response, pool))) pages(request, response);
  };
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
  await stopped;
  clearTimeout(impatience);
}
