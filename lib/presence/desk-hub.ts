/** What the desk's channel says: an article to ask about again, a session that ended, or that news may have been missed. */
export type DeskNews = { about: 'article' | 'session'; name: string } | { about: 'everything' };

type Ear = (news: DeskNews) => void;

/** Passes on what one connection to the database hears to every open stream of this process. */
class DeskHub {
  readonly #ears = new Set<Ear>();
  readonly #enders = new Set<() => void>();
  #closed = false;

  /** Reads a message of the channel `stet_desk`. */
  hear(message: string): void {
    const [about, name = ''] = message.split(' ');
    if (about === 'article' || about === 'session') this.#tell({ about, name });
  }

  /** The connection was lost for a while: whoever listens asks anew. */
  missed(): void {
    this.#tell({ about: 'everything' });
  }

  /** Adds a stream; `end` is called when the process stops. Returns what takes it away again. */
  join(ear: Ear, end: () => void): () => void {
    if (this.#closed) {
      end();
      return () => {};
    }
    this.#ears.add(ear);
    this.#enders.add(end);
    return () => {
      this.#ears.delete(ear);
      this.#enders.delete(end);
    };
  }

  /** Takes streams, again after a `close`. */
  open(): void {
    this.#closed = false;
  }

  /** Ends every stream, so that the server can stop: their browsers come back to the next one. */
  close(): void {
    this.#closed = true;
    for (const end of [...this.#enders]) end();
  }

  get size(): number {
    return this.#ears.size;
  }

  #tell(news: DeskNews): void {
    for (const ear of [...this.#ears]) ear(news);
  }
}

export type { DeskHub };

const key = Symbol.for('stet.desk hub');
const holder = globalThis as unknown as { [key]?: DeskHub };

/** The process's hub: the server's own files feed it, Next's bundles listen to it. */
export function deskHub(): DeskHub {
  holder[key] ??= new DeskHub();
  return holder[key];
}

/** A hub of one's own, for tests. */
export const newDeskHub = (): DeskHub => new DeskHub();
