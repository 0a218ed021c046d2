import { IncomingMessage, ServerResponse, STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http';
import { Socket } from 'node:net';
import type { HeaderList } from '@/server/page-cache/response-headers';

/** Where node:http keeps the text of an answer's head between laying it out and sending it. */
type Headed = ServerResponse & { _header?: string | null };

/** Whether this Node keeps it there; otherwise heads are laid out for each answer. */
const knowsThePlace = (() => {
  const response: Headed = new ServerResponse(new IncomingMessage(new Socket()));
  response.writeHead(204);
  return typeof response._header === 'string';
})();

/** The head of a stored page's answer but for its date, checked as `writeHead` would check it. */
export function layOutHead(status: number, headers: HeaderList): string {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`;
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    validateHeaderName(name);
    validateHeaderValue(name, value);
    head += `${name}: ${value}\r\n`;
  }
  return head;
}

/**
 * Gives an answer a head that was laid out before, which is a sixth of a hit's whole cost; false where the answer needs
 * one of its own.
 */
export function placeHead(request: IncomingMessage, response: ServerResponse, head: string): boolean {
  const usual = request.method === 'GET' && request.httpVersionMinor === 1 && response.shouldKeepAlive;
  if (!usual || !knowsThePlace) return false;
  (response as Headed)._header = head + dateLine();
  return true;
}

let second = 0;
let line = '';

/** `Date`, and the end of the head. */
function dateLine(): string {
  const now = Math.floor(Date.now() / 1_000);
  if (now !== second) {
    second = now;
    line = `Date: ${new Date(now * 1_000).toUTCString()}\r\nConnection: keep-alive\r\n\r\n`;
  }
  return line;
}
