import { setTimeout as pause } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { type OutboxEars, OutboxReader } from '@/server/outbox-reader';

export type OutboxOptions = {
  /** The database's address. */
  url: string;
  ears: OutboxEars;
  onError?: (error: unknown) => void;
  /** Hears the desk's news over the same connection; `missed` when some may have gone by. */
  desk?: { hear(message: string): void; missed(): void };
  /** How often the outbox is read although nothing was heard, in milliseconds. */
  pollEvery?: number;
};

const channel = 'stet_outbox';
const deskChannel = 'stet_desk';
const nobody = { hear: () => {}, missed: () => {} };
const pauses = { first: 50, longest: 5_000 };

/** Hears of every publication in the newsroom, and of what the desk is to know, over one connection of its own that is opened again when it is lost. */
export class OutboxListener {
  readonly #options: Required<OutboxOptions>;
  readonly #reader: OutboxReader;
  readonly #stopping = new AbortController();
  #client: pg.Client | undefined;
  #reading: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #running: Promise<void> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = { onError: () => {}, desk: nobody, pollEvery: 5_000, ...options };
    this.#reader = new OutboxReader(options.ears);
  }

  /** Begins to listen, and goes on through every loss of the connection until `stop`. Resolves when it first listens. */
  start(): Promise<void> {
    this.#options.ears.doubt(true);
    return new Promise((listening) => {
      this.#running = this.#run(listening);
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** Resolves when what was committed before the call has been dropped; at once while nothing can be heard. */
  catchUp(): Promise<void> {
    // A read that has not begun serves everyone who asks until it does.
    this.#next ??= this.#reading.then(() => {
      this.#next = undefined;
      this.#reading = this.#read();
      return this.#reading;
    });
    return this.#next;
  }

  async #run(listening: () => void): Promise<void> {
    const { signal } = this.#stopping;
    const poll = setInterval(() => this.catchUp(), this.#options.pollEvery);
    let wait = pauses.first;
    while (!signal.aborted) {
      const heard = await this.#listen(listening);
      if (signal.aborted) break;
      this.#options.ears.doubt(true);
      wait = heard ? pauses.first : Math.min(wait * 2, pauses.longest);
      await pause(wait, undefined, { signal }).catch(() => {});
    }
    clearInterval(poll);
  }

  /** Listens until the connection is lost. False where there was none to lose. */
  async #listen(listening: () => void): Promise<boolean> {
    const client = this.#newClient();
    const { signal } = this.#stopping;
    const leave = () => void client.end().catch(() => {});
    signal.addEventListener('abort', leave, { once: true });
    const lost = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.on('error', () => resolve());
    });
    try {
      await client.connect();
      client.on('notification', ({ channel: on, payload = '' }) => {
        if (on === deskChannel) this.#options.desk.hear(payload);
        else this.catchUp();
      });
      await client.query(`LISTEN ${channel}`);
      await client.query(`LISTEN ${deskChannel}`);
      this.#client = client;
      this.#options.desk.missed();
      await this.catchUp();
      if (this.#client !== client) return false;
      this.#options.ears.doubt(false);
      listening();
      await lost;
      return true;
    } catch (error) {
      if (!signal.aborted) this.#options.onError(error);
      return false;
    } finally {
      this.#client = undefined;
      signal.removeEventListener('abort', leave);
      // A connection that is half dead may never say goodbye: nobody waits for it.
      leave();
    }
  }

  async #read(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    try {
      await this.#reader.read(drizzle(client));
    } catch (error) {
      this.#options.onError(error);
      this.#client = undefined;
      void client.end().catch(() => {});
    }
  }

  #newClient(): pg.Client {
    return new pg.Client({
      connectionString: this.#options.url,
      application_name: 'stet outbox',
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
      keepAlive: true,
    });
  }
}
