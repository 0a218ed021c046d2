import type { Database } from '@/db/client';
import { hashOf, peekSessionActor } from '@/lib/auth/sessions';
import type { DeskHub, DeskNews } from '@/lib/presence/desk-hub';
import { getPresence, keepPresent } from '@/lib/presence/presences';

export type DeskStreamOptions = {
  db: Database;
  hub: DeskHub;
  sessionId: string;
  /** Articles that this browser has open. */
  articles: readonly string[];
  /** Aborted when the browser goes away. */
  signal: AbortSignal;
  /** How often the session is looked at and its editors are kept alive, in milliseconds. */
  beat?: number;
};

/**
 * One browser's news of its open articles, as Server-Sent Events: `presence` with all that is to be known of one article
 * whenever something of it changes, `unseen` for one that this person may not see, `ended` when the session has. Every
 * event is asked for anew, with the rights of that moment. The stream ends with the session and with the process.
 */
export function openDeskStream(options: DeskStreamOptions): ReadableStream<Uint8Array> {
  const stream = new DeskStream(options);
  return new ReadableStream({ start: (controller) => stream.start(controller), cancel: () => stream.end() });
}

const encoder = new TextEncoder();
/** A browser that reads nothing is let go before its news fill the memory. */
const mostUnread = 64;

class DeskStream {
  readonly #options: Required<DeskStreamOptions>;
  readonly #waiting = new Set<string>();
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #leave = () => {};
  #beat: ReturnType<typeof setInterval> | undefined;
  #working = false;

  constructor(options: DeskStreamOptions) {
    this.#options = { beat: 20_000, ...options };
  }

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    const { hub, articles, signal, beat } = this.#options;
    this.#controller = controller;
    this.#leave = hub.join(
      (news) => this.#hear(news),
      () => this.end(),
    );
    signal.addEventListener('abort', () => this.end(), { once: true });
    this.#beat = setInterval(() => void this.#keep(), beat);
    this.#send(': open\n\n');
    void this.#keep().then(() => this.#ask(articles));
  }

  end(): void {
    const controller = this.#controller;
    this.#controller = undefined;
    this.#leave();
    clearInterval(this.#beat);
    try {
      controller?.close();
    } catch {
      // The browser had closed it already.
    }
  }

  #hear(news: DeskNews): void {
    const { articles, sessionId } = this.#options;
    if (news.about === 'everything') this.#ask(articles);
    else if (news.about === 'session' && news.name === hashOf(sessionId)) this.#goodbye();
    else if (news.about === 'article' && articles.includes(news.name)) this.#ask([news.name]);
  }

  /** Asks about articles one after another; what is asked again meanwhile is asked once. */
  #ask(articles: readonly string[]): void {
    for (const article of articles) this.#waiting.add(article);
    if (!this.#working) void this.#work();
  }

  async #work(): Promise<void> {
    this.#working = true;
    for (const article of this.#waiting) {
      this.#waiting.delete(article);
      if (this.#controller) await this.#tell(article).catch(() => this.end());
    }
    this.#working = false;
  }

  async #tell(articleId: string): Promise<void> {
    const { db, sessionId } = this.#options;
    const actor = await peekSessionActor(db, sessionId);
    if (!actor) return this.#goodbye();
    const presence = await getPresence(db, { actor, articleId });
    if (presence) this.#event('presence', presence);
    else this.#event('unseen', { article: articleId });
  }

  async #keep(): Promise<void> {
    const { db, sessionId, articles } = this.#options;
    try {
      if (!(await peekSessionActor(db, sessionId))) return this.#goodbye();
      await keepPresent(db, { sessionId, articles });
      this.#send(': here\n\n');
    } catch {
      // The database is away: the browser comes back when it is.
      this.end();
    }
  }

  #goodbye(): void {
    this.#event('ended', {});
    this.end();
  }

  #event(name: string, data: object): void {
    this.#send(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  #send(text: string): void {
    if (!this.#controller) return;
    if ((this.#controller.desiredSize ?? 0) < -mostUnread) this.end();
    else this.#controller.enqueue(encoder.encode(text));
  }
}
