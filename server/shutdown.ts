type Close = () => Promise<unknown> | unknown;

/** Thrown to whoever still starts things while everything is being stopped. */
export class Stopping extends Error {}

/** What has been started, to be stopped in the opposite order; once, however often it is asked for. */
export class Shutdown {
  private readonly closes: Close[] = [];
  private closing: Promise<void> | undefined;

  constructor(private readonly report: (error: unknown) => void = () => {}) {}

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
    try {
      await close();
    } catch (error) {
      this.report(error);
    }
  }
}
