import { describe, expect, it } from 'vitest';
import { contentPolicy } from '@/server/page-cache/response-headers';
import { openTestFront } from '@/server/page-cache/testing';

const seen: { url: string; method: string; headers: Record<string, unknown>; body: string }[] = [];

const { ask } = openTestFront(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  seen.push({ url: request.url ?? '', method: request.method ?? '', headers: { ...request.headers }, body });
  response.setHeader('set-cookie', ['a=1', 'b=2']);
  response.setHeader('content-type', 'text/html');
  response.end('<script>desk()</script><p>rendered</p>');
});

const hostile = {
  rsc: '1',
  'next-router-prefetch': '1',
  'next-router-state-tree': 'x',
  'next-action': 'x',
  'next-resume': '1',
  purpose: 'prefetch',
  'x-middleware-prefetch': '1',
  'x-middleware-subrequest': 'proxy:proxy:proxy',
  'x-nextjs-data': '1',
  'x-matched-path': '/desk',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-for': '1.2.3.4',
  cookie: 'authjs.session-token=stolen',
  host: 'evil.example',
  'accept-encoding': 'br',
};

describe('a reader’s page', () => {
  it('is rendered for nobody in particular: no header of a stranger reaches it', async () => {
    await ask('/politics/hostile?_rsc=abc', { headers: hostile });
    const { url, headers } = seen.at(-1) ?? {};
    expect(url).toBe('/politics/hostile');
    expect(headers).toEqual({ host: 'localhost', accept: 'text/html,*/*', 'x-forwarded-proto': 'http' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    'refuses %s, and says what is allowed',
    async (method) => {
      const { status, headers, text } = await ask('/politics/a', { method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
      expect(text).toContain('can only be read');
      expect(headers['content-security-policy']).toBe(contentPolicy);
    },
  );

  it.each([
    '/%E0%A4%A',
    '/a%00b',
    '//desk',
    '/%64esk',
    '/politics%2Fa',
    '/politics?page=1&page=2',
    `/${'a'.repeat(3_000)}`,
  ])('does not ask the framework about %s', async (path) => {
    const before = seen.length;
    const { status, headers, text } = await ask(path, { headers: hostile });
    expect(status).toBe(400);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toMatch(/<h1>This address cannot be read<\/h1>\n<p>.+\.<\/p>/);
    expect(text).not.toContain('<script');
    expect(seen.length).toBe(before);
  });

  it('lies at one spelling', async () => {
    const { status, headers } = await ask('/Politics/A/?utm_source=x');
    expect([status, headers.location]).toEqual([308, '/politics/a?utm_source=x']);
  });
});

describe('the framework’s own addresses', () => {
  it('hold no image optimizer and no internals', async () => {
    const before = seen.length;
    for (const path of [
      '/_next/image?url=%2Fmedia%2Fa&w=640&q=75',
      '/_next/data/x.json',
      '/_next/static/../../package.json',
    ])
      expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
    expect((await ask('/_next/static/nothing.css')).status).toBe(404);
    expect(seen.length).toBe(before);
  });
});

describe('the desk', () => {
  it('gets requests whole but for what strangers claim', async () => {
    const { text, headers } = await ask('/desk/articles?state=draft', {
      method: 'POST',
      headers: hostile,
      body: 'title',
    });
    const got = seen.at(-1);
    expect(got).toMatchObject({ url: '/desk/articles?state=draft', method: 'POST', body: 'title' });
    expect(got?.headers).toMatchObject({ rsc: '1', 'next-action': 'x', cookie: hostile.cookie });
    for (const name of Object.keys(hostile).filter((name) => /^(x-|next-resume)/.test(name)))
      expect(got?.headers[name]).toBeUndefined();
    expect(text).toContain('<script>');
    expect(headers['content-security-policy']).toBeUndefined();
  });

  it('believes the configured proxies, and only what the outermost of them added', async () => {
    const behind = openTestFront(
      (request, response) => {
        seen.push({ url: '', method: '', headers: { ...request.headers }, body: '' });
        response.end();
      },
      { trustProxy: 1, url: 'https://news.example' },
    );
    const claimed = {
      'x-forwarded-for': '6.6.6.6, 1.2.3.4',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'news.example',
    };
    const { headers } = await behind.ask('/desk', { headers: claimed });
    expect(seen.at(-1)?.headers).toMatchObject({
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'news.example',
    });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('refuses TRACE', async () => {
    expect((await ask('/desk', { method: 'TRACE' })).status).toBe(405);
  });

  it('tells of a change only when readers can see it', async () => {
    const order: string[] = [];
    const told = openTestFront((_, response) => response.end(String(order.push('answered'))), {
      settled: async () => {
        await Promise.resolve();
        order.push('settled');
      },
    });
    await told.ask('/desk/articles/1', { method: 'POST' });
    expect(order).toEqual(['answered', 'settled']);
    await told.ask('/desk/articles/1');
    expect(order).toEqual(['answered', 'settled', 'answered']);
  });
});

it('answers /api as the framework does, with cookies and any method, but without scripts', async () => {
  const { text, headers } = await ask('/api/auth/x', { method: 'POST', headers: hostile, body: 'a=b' });
  expect(seen.at(-1)).toMatchObject({ url: '/api/auth/x', method: 'POST', body: 'a=b' });
  expect(seen.at(-1)?.headers['x-middleware-subrequest']).toBeUndefined();
  expect(headers['set-cookie']).toEqual(['a=1', 'b=2']);
  expect(text).toBe('<p>rendered</p>');
  expect(headers['content-security-policy']).toBe(contentPolicy);
});

it('answers health, media, and the rules for speculation without the framework', async () => {
  const before = seen.length;
  expect((await ask('/healthz')).text).toBe('healthy');
  expect((await ask('/readyz')).text).toBe('healthy');
  expect((await ask('/media/abc/640.avif')).text).toBe('a picture');
  const rules = await ask('/speculation-rules.json');
  expect(rules.headers['content-type']).toBe('application/speculationrules+json');
  expect(JSON.parse(rules.text)).toHaveProperty('prerender');
  expect((await ask('/plain.css')).headers['content-type']).toContain('text/css');
  expect(seen.length).toBe(before);
});
