import type { Queryable } from '@/db/client';
import { latestOutboxNumber, readOutboxAfter } from '@/lib/cache/outbox';
import type { Tag } from '@/lib/cache/tags';

/** What hears of publications: the page cache, and whoever else keeps things that they change. */
export type OutboxEars = {
  drop(tags: readonly Tag[]): void;
  /** What was missed cannot be known: anything may be out of date. */
  dropAll(): void;
  /** True while publications cannot be heard of. */
  doubt(inDoubt: boolean): void;
};

const atOnce = 500;

/** Reads the outbox onward from where it stands. Numbers are in commit order without gaps: a gap was pruned. */
export class OutboxReader {
  #last: number | undefined;

  constructor(readonly ears: Pick<OutboxEars, 'drop' | 'dropAll'>) {}

  /** Drops what was committed since the last read; everything where that cannot be known. */
  async read(db: Queryable): Promise<void> {
    if (this.#last === undefined) return this.#startAfresh(db);
    if ((await latestOutboxNumber(db)) === this.#last) return;
    const entries = await readOutboxAfter(db, this.#last, atOnce);
    for (const { number, tags } of entries) {
      if (number !== this.#last + 1) return this.#startAfresh(db);
      this.ears.drop(tags);
      this.#last = number;
    }
    // Pruned, or the database is an older copy of itself.
    if (entries.length === 0) await this.#startAfresh(db);
    else if (entries.length === atOnce) await this.read(db);
  }

  async #startAfresh(db: Queryable): Promise<void> {
    // The number first: what is rendered after the drop has seen at least that much.
    this.#last = await latestOutboxNumber(db);
    this.ears.dropAll();
  }
}
