import { describe, expect, it } from 'vitest';
import { drawAgain, formAgain } from '@/lib/cache/tags';
import { openTestFront } from '@/server/page-cache/testing';

type Seen = { url: string; method: string; headers: Record<string, unknown>; body: string };
const seen: Seen[] = [];
const address = '/politics/a/report?version=3';
const form = {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: 'message=Wrong',
};

/** Stands for the framework: a handler that takes what is good and has the page drawn around what is not. */
const { ask, cache } = openTestFront(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  seen.push({ url: request.url ?? '', method: request.method ?? '', headers: { ...request.headers }, body });
  response.setHeader('content-type', 'text/html; charset=utf-8');
  if (request.method === 'POST' && body.includes('Wrong')) {
    drawAgain({ status: 422, values: { message: body }, problems: { message: 'Say more.' } });
    response.writeHead(204).end();
  } else if (request.method === 'POST') response.writeHead(303, { location: '/reports/x', 'set-cookie': 'a=1' }).end();
  else response.end(`<script>x()</script><p>${formAgain()?.problems.message ?? 'A form'} ${seen.length}</p>`);
});

describe('a form of ours', () => {
  it('is rendered for each reader, and never stored', async () => {
    const before = cache.size.pages;
    const [first, second] = [await ask(address), await ask(address)];
    expect(first.text).not.toBe(second.text);
    for (const { headers, status } of [first, second])
      expect([status, headers['cache-control'], headers['cache-status']]).toEqual([200, 'no-store', 'stet; fwd=miss']);
    expect(cache.size.pages).toBe(before);
  });

  it('goes to its handler, and its sender is led on', async () => {
    const { status, headers, text } = await ask(address, { ...form, body: 'message=It+was+two.' });
    expect([status, headers.location, text]).toEqual([303, '/reports/x', '']);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['set-cookie']).toBeUndefined();
    expect(seen.at(-1)).toMatchObject({ url: '/politics/a/report/send?version=3', body: 'message=It+was+two.' });
  });

  it('is drawn again around what was typed where it could not be taken, for its sender alone', async () => {
    const { status, headers, text } = await ask(address, form);
    expect([status, headers['cache-control']]).toEqual([422, 'no-store']);
    expect(text).toContain('Say more.');
    expect(text).not.toContain('<script');
    expect(seen.at(-1)).toMatchObject({ url: address, method: 'GET', body: '' });
    expect((await ask(address)).text).toContain('A form');
  });

  it('carries nothing of the request but the form, where it came from and where it was sent from', async () => {
    const claims = {
      cookie: 'stet=1',
      'next-action': 'x',
      'x-middleware-subrequest': 'proxy',
      'x-forwarded-for': '1.2.3.4',
    };
    const sent = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
    await ask(address, { ...form, body: 'message=ok', headers: { ...form.headers, ...sent, ...claims } });
    const { headers } = seen.at(-1)!;
    expect(headers).toMatchObject({ ...sent, 'content-type': form.headers['content-type'] });
    expect(headers['x-forwarded-for']).toMatch(/^(::ffff:)?127\.0\.0\.1$/);
    for (const name of ['cookie', 'next-action', 'x-middleware-subrequest']) expect(headers[name]).toBeUndefined();
  });

  it('of more than sixty-four kilobytes is refused in a sentence, however its length is told', async () => {
    const before = seen.length;
    const { status, text, headers } = await ask(address, { ...form, body: 'a'.repeat(65 * 1024) });
    expect([status, headers['cache-control']]).toEqual([413, 'no-store']);
    expect(text).toContain('shorten what you wrote');
    const chunked = { ...form.headers, 'transfer-encoding': 'chunked' };
    expect((await ask(address, { ...form, headers: chunked, body: 'a'.repeat(65 * 1024) })).status).toBe(413);
    expect(seen.length).toBe(before);
  });

  it.each(['/politics/a', '/politics/a/report/send', '/politics/a/history', '/reports/x', '/'])(
    'is not taken at %s',
    async (path) => {
      const before = seen.length;
      expect((await ask(path, form)).status).toBe(405);
      expect(seen.length).toBe(before);
    },
  );
});

it('a reader’s private page is stored nowhere and named to no other site', async () => {
  const { headers } = await ask(`/reports/${'0123456789abcdef'.repeat(2)}`);
  expect([headers['cache-control'], headers['referrer-policy']]).toEqual(['no-store', 'no-referrer']);
  expect((await ask('/politics')).headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
});
