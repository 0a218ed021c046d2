import { IncomingMessage, ServerResponse, STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http';
import { Socket } from 'node:net';
import { clock } from '@/server/page-cache/clock';
import type { HeaderList } from '@/server/page-cache/response-headers';

/** A whole answer, head and body, in one piece of memory; only its date is written anew, once a second. */
export type ReadyAnswer = { bytes: Buffer; body: Buffer; dateAt: number; date: string };

/** What node:http remembers of an answer's head: its text, and whether it has been sent. */
type Headed = ServerResponse & { _header?: string | null; _headerSent?: boolean };

/** Whether this Node remembers it so; otherwise each answer's head is laid out by `writeHead`. */
const canBeToldOfHeads = (() => {
  const response: Headed = new ServerResponse(new IncomingMessage(new Socket()));
  response.writeHead(204);
  return typeof response._header === 'string' && response._headerSent === false;
})();

/** Lays out an answer for good. Headers are checked as `writeHead` would check them. */
export function layOut(status: number, headers: HeaderList, body: Buffer): ReadyAnswer {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`;
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    validateHeaderName(name);
    validateHeaderValue(name, value);
    head += `${name}: ${value}\r\n`;
  }
  const dateAt = head.length + 'Date: '.length;
  const whole = Buffer.from(`${head}Date: ${clock.date}\r\nConnection: keep-alive\r\n\r\n`, 'latin1');
  const bytes = Buffer.concat([whole, body]);
  return { bytes, body: bytes.subarray(whole.length), dateAt, date: clock.date };
}

/**
 * Sends an answer that was laid out before, in one write: the greater part of what a hit would cost beyond the bytes
 * themselves. False, with nothing sent, where the answer needs a head of its own.
 */
export function sendReady(request: IncomingMessage, response: ServerResponse, ready: ReadyAnswer): boolean {
  // Without a socket the answer to an earlier request on the same connection is still under way.
  const { socket } = response;
  const usual = request.method === 'GET' && request.httpVersionMinor === 1 && response.shouldKeepAlive;
  if (!socket || !usual || !canBeToldOfHeads) return false;
  if (ready.date !== clock.date) {
    // Always 29 characters.
    ready.bytes.write(clock.date, ready.dateAt, 'latin1');
    ready.date = clock.date;
  }
  socket.write(ready.bytes);
  (response as Headed)._header = 'written';
  (response as Headed)._headerSent = true;
  response.end();
  return true;
}
