import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAddress } from '@/lib/links/check-address';
import { fetchGuarded } from '@/lib/links/fetch-guarded';

/** What the stub of the name service answers of names under `.example`; the machine's own answers of all others. */
const named: Record<string, string[]> = {
  'plain.example': ['127.0.0.1'],
  'mixed.example': ['127.0.0.1', '10.0.0.7'],
  'mixed-first.example': ['10.0.0.7', '127.0.0.1'],
  'mixed-six.example': ['127.0.0.1', 'fd12:3456::1'],
};
vi.mock('node:dns', async (original) => {
  const real = await original<typeof import('node:dns')>();
  const lookup = (host: string, options: LookupAllOptions, done: Done) => {
    const found = named[host];
    if (!found) return real.lookup(host, options, done);
    done(
      null,
      found.map((address) => ({ address, family: isIP(address) })),
    );
  };
  return { ...real, lookup };
});
type Done = (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void;

let server: Server;
let site: string;
let asked: string[] = [];
const pages: Record<string, RequestListener> = {
  '/page': (_, response) => response.end('words'),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/closed': (_, response) => response.writeHead(403).end(),
  '/ill': (_, response) => response.writeHead(503).end(),
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/named': ({ headers }, response) =>
    response.writeHead(302, { location: `http://localhost:${headers.host!.split(':')[1]}/page` }).end(),
  '/endless': (_, response) => {
    const more = setInterval(() => response.write('x'.repeat(1000)), 1);
    response.on('close', () => clearInterval(more));
  },
  '/silent': () => {},
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    const page = pages[request.url!];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** This machine's own server stands for the whole internet, by its number and under no name. */
const allows = (address: string) => address === '127.0.0.1';
const fetchHere = (path: string, more: Partial<Parameters<typeof fetchGuarded>[1]> = {}) =>
  fetchGuarded(site + path, { mostBytes: 5000, allows, ...more });

describe('fetching what somebody typed', () => {
  it('takes a page, after redirects too, and says which address answered', async () => {
    const { status, address, body } = await fetchHere('/moved');
    expect([status, address, body.toString()]).toEqual([200, `${site}/page`, 'words']);
  });

  it('never asks this machine or its network, whatever it is called', async () => {
    const { port } = server.address() as AddressInfo;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]']) {
      const fetched = fetchGuarded(`http://${host}:${port}/page`, { mostBytes: 10 });
      await expect(fetched, host).rejects.toMatchObject({ problem: 'blocked' });
    }
    expect(asked).toEqual([]);
  });

  it('judges a name by every address it has, and on its usual port too', async () => {
    const judged: string[] = [];
    const watch = (address: string) => judged.push(address) < 0;
    await expect(fetchGuarded('http://localhost/', { mostBytes: 10, allows: watch })).rejects.toMatchObject({
      problem: 'blocked',
    });
    expect(judged[0]).toMatch(/^(127\.0\.0\.1|::1)$/);
  });

  it.each(['mixed', 'mixed-first', 'mixed-six'])(
    'refuses a name of which one address is public and another is not: %s',
    async (name) => {
      const at = (host: string) => site.replace('127.0.0.1', `${host}.example`);
      const fetched = fetchGuarded(`${at(name)}/page`, { mostBytes: 10, allows });
      await expect(fetched).rejects.toMatchObject({ problem: 'blocked' });
      expect(asked).toEqual([]);
      const { status } = await fetchGuarded(`${at('plain')}/page`, { mostBytes: 10, allows });
      expect(status).toBe(200);
    },
  );

  it.each(['/inside', '/file'])('is not led inside by a redirect: %s', async (path) => {
    await expect(fetchHere(path)).rejects.toMatchObject({ problem: 'blocked' });
    expect(asked).toEqual([path]);
  });

  it('judges the name in a redirect by what it resolves to', async () => {
    const once = (address: string) => asked.length === 0 && allows(address);
    await expect(fetchHere('/named', { allows: once })).rejects.toMatchObject({ problem: 'blocked' });
    expect(asked).toEqual(['/named']);
  });

  it('sends no name and password', async () => {
    const withName = site.replace('http://', 'http://somebody:secret@');
    await expect(fetchGuarded(`${withName}/page`, { mostBytes: 10, allows })).rejects.toMatchObject({
      problem: 'blocked',
    });
    expect(asked).toEqual([]);
  });

  it('gives up on what is too much, too slow or has no end', async () => {
    await expect(fetchHere('/endless')).rejects.toMatchObject({ problem: 'too large' });
    await expect(fetchHere('/silent', { patience: 50 })).rejects.toMatchObject({ problem: 'too slow' });
    await expect(fetchHere('/circle')).rejects.toMatchObject({ problem: 'too many redirects' });
    expect(asked.filter((path) => path === '/circle')).toHaveLength(6);
  });
});

describe('looking at a link', () => {
  it.each([
    ['/page', { verdict: 'fine', status: 200 }],
    ['/moved', { verdict: 'fine', status: 200 }],
    ['/nowhere', { verdict: 'broken', status: 404 }],
    ['/gone', { verdict: 'broken', status: 410 }],
    ['/closed', { verdict: 'unclear', status: 403 }],
    ['/ill', { verdict: 'unclear', status: 503 }],
    ['/inside', { verdict: 'blocked', status: null }],
  ])('finds of %s what is certain', async (path, found) => {
    expect(await checkAddress(site + path, { allows })).toEqual(found);
  });

  it('calls a site without a name broken only where names can be looked up at all', async () => {
    const look = (knows: boolean) =>
      checkAddress('http://no-such-host.invalid/', { allows: () => true, knowsNames: async () => knows });
    expect(await look(true)).toEqual({ verdict: 'broken', status: null });
    expect(await look(false)).toEqual({ verdict: 'unclear', status: null });
  });
});
