import { setTimeout as pause } from 'node:timers/promises';

type Close = () => Promise<unknown> | unknown;

/** Thrown to whoever still starts things while everything is being stopped. */
export class Stopping extends Error {}

/** In milliseconds; more than PostgreSQL's own stages of stopping take together, which are the longest. */
const patience = 45_000;

/**
 * What has been started, to be stopped in the opposite order; once, however often it is asked for. A part that does not
 * stop is left behind, so that a process which was asked to end does.
 */
export class Shutdown {
  private readonly closes: Close[] = [];
  private closing: Promise<void> | undefined;

  constructor(
    private readonly report: (error: unknown) => void = () => {},
    private readonly patienceEach = patience,
  ) {}

  /** Remembers how to stop what was just started. If stopping has begun, stops it at once and throws `Stopping`. */
  async add(close: Close): Promise<void> {
    if (!this.closing) {
      this.closes.push(close);
      return;
    }
    await this.attempt(close);
    throw new Stopping('Stopping.');
  }

  get begun(): boolean {
    return this.closing !== undefined;
  }

  close(): Promise<void> {
    this.closing ??= this.closeAll();
    return this.closing;
  }

  private async closeAll(): Promise<void> {
    for (let close = this.closes.pop(); close; close = this.closes.pop()) await this.attempt(close);
  }

  private async attempt(close: Close): Promise<void> {
    const inTime = new AbortController();
    const { signal } = inTime;
    const late = async () => {
      await pause(this.patienceEach, undefined, { signal });
      throw new Error(`It did not stop within ${this.patienceEach / 1_000} s.`);
    };
    try {
      await Promise.race([close(), late()]);
    } catch (error) {
      this.report(error);
    } finally {
      inTime.abort();
    }
  }
}
