import { lookup } from 'node:dns';
import { request as askPlain, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as askSecurely } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { mayConnect } from '@/lib/links/address-guard';

export type FetchProblem = 'blocked' | 'no such site' | 'no answer' | 'too slow' | 'too large' | 'too many redirects';

/** Why nothing came of it, told apart by `problem`. */
export class FetchError extends Error {
  constructor(readonly problem: FetchProblem) {
    super(`Not fetched: ${problem}.`);
    this.name = 'FetchError';
  }
}

export type Fetched = {
  status: number;
  /** The address that answered, after every redirect. */
  address: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
};

export type FetchOptions = {
  /** Bytes of the body to take; more are an error. Zero reads none of it. */
  mostBytes: number;
  /** Milliseconds for all of it, redirects included. */
  patience?: number;
  accept?: string;
  /** For tests alone: whom this server may ask. */
  allows?: typeof mayConnect;
};

const mostRedirects = 5;

/**
 * Fetches what somebody typed, without letting them reach the inside of the network this server stands in: each name is
 * resolved once and the connection made to what was judged, at every redirect anew; a name with any internal address is
 * refused. No cookies, no credentials. Throws `FetchError`.
 */
export async function fetchGuarded(address: string, options: FetchOptions): Promise<Fetched> {
  const { mostBytes, patience = 10_000, accept = '*/*', allows = mayConnect } = options;
  const signal = AbortSignal.timeout(patience);
  let url = new URL(address);
  try {
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const answer = await ask(url, { accept, allows, signal });
      const next = redirectOf(answer, url);
      if (!next) return { ...(await take(answer, mostBytes)), address: url.href };
      answer.destroy();
      url = next;
    }
  } catch (error) {
    throw signal.aborted ? new FetchError('too slow') : asProblem(error);
  }
  throw new FetchError('too many redirects');
}

type Asked = Required<Pick<FetchOptions, 'accept' | 'allows'>> & { signal: AbortSignal };

function ask(url: URL, { accept, allows, signal }: Asked): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  const port = Number(url.port) || (secure ? 443 : 80);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const refused =
    !['http:', 'https:'].includes(url.protocol) || url.username || url.password || (isIP(host) && !allows(host, port));
  if (refused) throw new FetchError('blocked');
  return new Promise((resolve, reject) => {
    const send = secure ? askSecurely : askPlain;
    const headers = { accept, 'accept-encoding': 'identity', 'user-agent': 'Stet/1.0' };
    const sent = send(url, { agent: false, headers, signal, lookup: lookupWith(allows, port) }, resolve);
    sent.once('error', reject);
    sent.end();
  });
}

/** The connection is made to the very addresses judged here: a name cannot mean another one a moment later. */
function lookupWith(allows: typeof mayConnect, port: number): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return done(error ?? new FetchError('no such site'), '');
      if (!found.every(({ address }) => allows(address, port))) return done(new FetchError('blocked'), '');
      if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
}

function redirectOf({ statusCode = 0, headers: { location } }: IncomingMessage, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || !location) return null;
  if (!URL.canParse(location, from)) throw new FetchError('no answer');
  return new URL(location, from);
}

async function take(answer: IncomingMessage, most: number): Promise<Omit<Fetched, 'address'>> {
  const { statusCode: status = 0, headers } = answer;
  const chunks: Buffer[] = [];
  let size = 0;
  if (most > 0) {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw new FetchError('too large');
      chunks.push(chunk);
    }
  }
  answer.destroy();
  return { status, headers, body: Buffer.concat(chunks) };
}

function asProblem(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  return new FetchError((error as { code?: string }).code === 'ENOTFOUND' ? 'no such site' : 'no answer');
}
