import { type IncomingMessage, type OutgoingHttpHeader, type OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** An answer taken whole instead of being sent. */
export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

type Then = ((error?: Error | null) => void) | undefined;
type GivenHeaders = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Answers larger than this are no pages: holding them could exhaust the process. */
const mostBytes = 32 * 1024 * 1024;

/** A response for the framework to write to, which keeps what is written and sends nothing. */
export class CapturedResponse extends ServerResponse {
  readonly captured: Promise<Captured>;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  #begun = false;
  #resolve: (captured: Captured) => void = () => {};
  #reject: (reason: Error) => void = () => {};

  constructor(request: IncomingMessage) {
    super(request);
    Object.defineProperty(this, 'headersSent', { get: () => this.#begun });
    this.captured = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  override writeHead(status: number, ...rest: (string | GivenHeaders | undefined)[]): this {
    this.#begun = true;
    this.statusCode = status;
    const headers = rest.find((value) => typeof value === 'object');
    if (typeof headers === 'object') this.#setAll(headers);
    return this;
  }

  override flushHeaders(): void {
    this.#begun = true;
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Then, written?: Then): boolean {
    this.#begun = true;
    this.#take(chunk, encoding);
    const then = typeof encoding === 'function' ? encoding : written;
    if (then) queueMicrotask(() => then());
    return true;
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | Then, ended?: Then): this {
    if (this.finished) return this;
    this.#begun = true;
    if (typeof chunk !== 'function') this.#take(chunk, encoding);
    this.finished = true;
    this.#resolve({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.#chunks) });
    const then = [chunk, encoding, ended].find((value): value is () => void => typeof value === 'function');
    // Whoever wrote the page waits for these before it calls its work done.
    queueMicrotask(() => {
      then?.();
      this.emit('finish');
      this.emit('close');
    });
    return this;
  }

  override destroy(error?: Error): this {
    this.#reject(error ?? new Error('The page was cut off while it was written.'));
    return this;
  }

  #take(chunk: unknown, encoding: unknown): void {
    if (chunk === null || chunk === undefined) return;
    const part =
      typeof chunk === 'string' ? Buffer.from(chunk, namedEncoding(encoding)) : Buffer.from(chunk as Uint8Array);
    this.#bytes += part.length;
    if (this.#bytes > mostBytes) this.#reject(new Error('The page is larger than the page cache can hold.'));
    else this.#chunks.push(part);
  }

  #setAll(headers: GivenHeaders): void {
    if (!Array.isArray(headers)) {
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value);
      return;
    }
    for (let at = 0; at + 1 < headers.length; at += 2) this.setHeader(String(headers[at]), headers[at + 1] ?? '');
  }
}

function namedEncoding(value: unknown): BufferEncoding {
  return typeof value === 'string' && Buffer.isEncoding(value) ? value : 'utf8';
}
