import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it } from 'vitest';
import { layOut } from '@/server/page-cache/ready-answer';
import { countingRenderer, openTestFront } from '@/server/page-cache/testing';

const { cache, ask } = openTestFront(countingRenderer().render);
const server = createServer(cache.listener).listen(0, '127.0.0.1').unref();

const untilItEnds = /(?!)/;

/** Sends bytes over one connection; resolves with all that comes back until `enough`, or the end. */
function converse(sent: string, enough: RegExp): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    let heard = '';
    const done = () => {
      socket.destroy();
      resolve(heard);
    };
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      if (enough.test(heard)) done();
    });
    socket.on('end', done);
    socket.on('error', reject);
  });
}

const asking = (line: string, ...headers: string[]) => `${[line, 'Host: localhost', ...headers].join('\r\n')}\r\n\r\n`;

it('hits come whole and in order over one connection, with a date and a length', async () => {
  for (const path of ['/a/one', '/a/two']) await ask(path);
  const three = ['/a/one', '/a/two', '/a/one'].map((path) => asking(`GET ${path} HTTP/1.1`)).join('');
  const heard = await converse(three, /(?:<title>[\s\S]*){3}Tuesday\.<\/p>$/);
  expect(heard.match(/HTTP\/1\.1 200 OK\r\n/g)).toHaveLength(3);
  expect(heard.match(/<title>[^<]+/g)).toEqual(['<title>/a/one', '<title>/a/two', '<title>/a/one']);
  expect(heard.match(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/g)).toHaveLength(3);
  expect(heard.match(/\r\nCache-Status: stet; hit\r\n/g)).toHaveLength(3);
});

it.each([
  ['HTTP/1.1', 'Connection: close'],
  ['HTTP/1.0', 'X: y'],
])('a connection that is to be closed is closed after a hit (%s, %s)', async (version, header) => {
  await ask('/a/three');
  const heard = await converse(asking(`GET /a/three ${version}`, header), untilItEnds);
  expect(heard).toContain('200 OK');
  expect(heard).toMatch(/\r\nConnection: close\r\n/i);
  expect(heard).toContain('<title>/a/three');
});

it('a head that would say more than one header is refused', () => {
  const body = Buffer.from('x');
  expect(() => layOut(200, ['Location', '/a\r\nSet-Cookie: x'], body)).toThrow();
  expect(() => layOut(200, ['Bad Name', 'x'], body)).toThrow();
});
