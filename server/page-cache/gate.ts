/** Lets a few through at once and a bounded queue wait, so that a flood of new addresses cannot exhaust the process. */
export class Gate {
  #inside = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly atOnce: number,
    readonly mostWaiting: number,
  ) {}

  /** Runs `work` when it is its turn; throws `TooBusy` where the queue is full. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.atOnce) {
      if (this.#waiting.length >= this.mostWaiting) throw new TooBusy();
      await new Promise<void>((go) => this.#waiting.push(go));
    } else this.#inside += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }
}

export class TooBusy extends Error {
  constructor() {
    super('Too many pages are waiting to be rendered.');
  }
}
