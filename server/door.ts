import type { RequestListener, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Pool } from 'pg';
import { getDb } from '@/db/client';
import { mediaRoot } from '@/lib/media/store';
import { deskHub } from '@/lib/presence/desk-hub';
import { answerHealth } from '@/server/health';
import type { Log } from '@/server/log';
import { createMediaHandler } from '@/server/media';
import { markNearness } from '@/server/nearness';
import { OutboxListener } from '@/server/outbox-listener';
import { createDevelopmentFront } from '@/server/page-cache/development-front';
import { createPageCache } from '@/server/page-cache/front';
import { plainPage } from '@/server/page-cache/own-pages';
import type { Render } from '@/server/page-cache/render-page';
import type { Settings } from '@/server/settings';

export type Door = { listener: RequestListener; close(): Promise<void> };

export type DoorOptions = {
  settings: Settings;
  pool: Pool;
  /** The address by which publications are heard of. */
  databaseUrl: string;
  /** Where Next's build lies. */
  buildFolder: string;
  render: Render;
  development: boolean;
  log: Log;
};

/** What answers every request: pages from memory, pictures, health, and the framework behind them; kept true by the outbox. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const { settings, pool, databaseUrl, buildFolder, render, development, log } = options;
  const pictures = createMediaHandler({
    db: getDb,
    root: mediaRoot(),
    onProblem: (error) => log.error(error, 'A picture could not be shown.'),
  });
  const health: RequestListener = (request, response) => answerHealth(request, response, pool);
  const media: RequestListener = (request, response) => pictures.handle(request, response);
  const onError = (error: unknown, address: string) => log.error({ err: error, address }, 'A page could not be shown.');

  const cache = createPageCache({
    ...{ render, url: settings.url, buildFolder, health, media, trustProxy: settings.trustProxy, onError },
    settled: () => outbox.catchUp(),
  });
  const outbox = new OutboxListener({
    url: databaseUrl,
    ears: {
      drop: (tags) => {
        cache.drop(tags);
        pictures.drop(tags);
      },
      dropAll: () => {
        cache.dropAll();
        pictures.dropAll();
      },
      doubt: (inDoubt) => {
        cache.doubt(inDoubt);
        pictures.doubt(inDoubt);
      },
    },
    desk: deskHub(),
    onError: (error) => log.warn({ err: error }, 'Publications cannot be heard of just now; trying again.'),
  });
  await outbox.start();
  const { url, trustProxy } = settings;
  const front = development
    ? createDevelopmentFront({ render, health, media, onError, url, trustProxy })
    : cache.listener;
  const listener: RequestListener = (request, response) => {
    // Before strangers' claims leave the request: what a proxy said of it is what shows that there is one.
    markNearness(request, settings);
    front(request, response);
  };
  return { listener, close: () => outbox.stop() };
}

/** Answers what is no HTTP that we understand with a sentence, as far as the connection still takes one. */
export function answerBrokenRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
    const body = Buffer.from(plainPage(400, tooLarge ? 'It comes with more than we can read.' : undefined));
    const status = tooLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
    socket.end(
      `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
  });
}
